"""What every implementation promises, on every database."""
