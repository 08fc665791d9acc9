"""A local service with the shapes of the CAMB.AI API and real speech clips."""
