"""What a chain tells about itself: completion, descriptions, signatures, previews."""
