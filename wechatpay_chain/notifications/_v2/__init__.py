"""The notifications of APIv2: XML, proved by a sign."""
