"""What was told before: editions, their certificates, and reports made outside vpdesk."""
