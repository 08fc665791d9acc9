"""Long random runs of the whole engine; by hand, never with the ordinary tests.

`python -m tests.soak.faults` fetches batch after batch from a service that goes wrong in every way
at once; `python -m tests.soak.kills` kills the real program at random moments. Both are seeded, say
what they did, and end with status 1 when anything was lost, damaged, mixed up or hung.
`tests/end_to_end/test_survive_random.py` runs a few of each.
"""
