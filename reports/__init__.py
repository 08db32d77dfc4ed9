"""Telling people: the digest by mail, and a structured log line for each change.

Text is made by pure functions (``render`` in digest.py); only mail.py, smtp.py and log.py reach the outside.
"""
