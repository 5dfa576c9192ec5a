"""What tests share: made data, small real servers, stand-ins that know nothing of the package."""
