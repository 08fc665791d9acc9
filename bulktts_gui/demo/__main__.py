"""`python -m bulktts_gui.demo`: the demo's service by itself, until Ctrl-C.

The app (or anything else that speaks the API) can be pointed at it:
`BULKTTS_API_URL=http://127.0.0.1:PORT/apis CAMB_API_KEY=demo-key bulktts-gui`.
"""

from __future__ import annotations

import argparse
import sys
import time

from bulktts_gui.demo.service import DEMO_KEY, DemoService


def main(argv: list[str] | None = None) -> int:
    """Answer until interrupted; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m bulktts_gui.demo", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="the API's port (default: a free one)")
    port = parser.parse_args(argv).port
    try:
        service = DemoService(port=port)
    except (OSError, OverflowError):
        sys.stderr.write(f"Port {port} cannot be used. Choose another one.\n")
        return 2
    try:
        with service:
            lines = (service.api_url, DEMO_KEY, *map(str, service.run_ids))
            sys.stdout.write("\n".join(lines) + "\n")
            sys.stdout.flush()
            while True:
                time.sleep(3600)
    except KeyboardInterrupt:
        return 0


if __name__ == "__main__":
    raise SystemExit(main())
