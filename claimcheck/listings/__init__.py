"""Document → the Python code that it shows, as it will run, and what it says that this prints."""
