"""The service of a batch: it does to each clip what the batch's plans say."""

from __future__ import annotations

import dataclasses
import json
import random
import threading
from collections import Counter
from typing import TYPE_CHECKING, Any

from bulktts_gui.demo.loopback import Reply
from bulktts_gui.demo.service import DemoService
from tests.services import Call, Fault, FaultService, faults
from tests.soak.plan import ADDRESS, MOST_API_FAULTS, api_fault, harmless_answer

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from bulktts_gui.demo.loopback import Request
    from tests.soak.plan import ClipPlan


class SoakService(FaultService):
    """Serves the runs of `plans`, each going wrong in its own way, and its API at random too."""

    def __init__(
        self,
        plans: Mapping[int, ClipPlan],
        seed: str,
        *,
        key: str,
        wall: Callable[[], float],
        trouble: float,
        refuses_key: float = 0.0,
    ) -> None:
        """`trouble` is the share of requests to the API that go wrong."""
        super().__init__(len(plans), first_id=min(plans), key=key)
        self._plans = plans
        self._seed = seed
        self._wall = wall
        self._trouble = trouble
        self._refuses_key = refuses_key
        self._troubled: Counter[int] = Counter()
        self._files_done: Counter[int] = Counter()
        self._addresses: Counter[int] = Counter()
        self._chosen = threading.Lock()
        self.pending.update({run_id: p.making for run_id, p in plans.items() if p.making})
        self.api_script = self._api_fault
        self.file_script = self._file_fault

    def new_address(self, run_id: int) -> str:
        address = super().new_address(run_id)
        plan = self._plans[run_id]
        with self._chosen:
            self._addresses[run_id] += 1
            changes = plan.address if self._addresses[run_id] <= plan.addresses else None
        return changes(address) if changes else address

    def answer_api(self, request: Request) -> Reply:
        reply = super().answer_api(request)
        if reply.status == 200 and request.method == "POST":
            ids = json.loads(request.body)["run_ids"]
            refused = next((self._plans[i].refused for i in ids if self._plans[i].refused), 0)
            if refused:
                body = json.dumps({"detail": "Invalid run ID provided."}).encode()
                reply = dataclasses.replace(reply, status=refused, body=body)
        return reply

    def _results(self, body: bytes) -> Reply:
        reply = super()._results(body)
        if reply.status != 200:
            return reply
        values: dict[str, Any] = json.loads(reply.body)
        for key in list(values):
            tells = self._plans[int(key)].tells
            if tells is ...:
                del values[key]
            elif tells is not ADDRESS:
                values[key] = tells
        return dataclasses.replace(reply, body=json.dumps(values).encode())

    def _result(self, argument: str, request: Request) -> Reply:
        plan = self._plans[int(argument)]
        if plan.refused:
            body = json.dumps({"detail": "Invalid run ID provided."}).encode()
            return Reply(plan.refused, body, {"Content-Type": "application/json"})
        reply = super()._result(argument, request)
        if plan.tells is ADDRESS or reply.status != 200:
            return reply
        tells = None if plan.tells is ... else plan.tells
        value = tells if isinstance(tells, dict) else {"output_url": tells}
        return dataclasses.replace(reply, body=json.dumps(value).encode())

    def _api_fault(self, call: Call) -> Fault | None:
        chance = random.Random(f"{self._seed} {call.run_ids} {call.attempts}")
        if chance.random() < self._refuses_key:
            return faults.status(chance.choice((401, 403)))
        others = self._others(chance, call.run_ids)
        spent = any(self._troubled[run_id] >= MOST_API_FAULTS for run_id in call.run_ids)
        if not spent and chance.random() < self._trouble:
            self._troubled.update(call.run_ids)
            return api_fault(chance, self._wall(), others)
        return harmless_answer(chance, others) if chance.random() < 0.3 else None

    def _others(self, chance: random.Random, run_ids: tuple[int, ...]) -> dict[int, str]:
        """Other runs of the batch, each with the address of yet another one."""
        rest = sorted(self._plans.keys() - set(run_ids))
        ids = chance.sample(rest, min(6, len(rest)))
        fine = [i for i in ids if self._plans[i].address is None]
        return {
            run_id: DemoService.new_address(self, other)
            for run_id, other in zip(fine, reversed(fine), strict=True)
        }

    def _file_fault(self, call: Call) -> Fault | None:
        (run_id,) = call.run_ids
        plan = self._plans[run_id]
        number = self._files_done[run_id]
        self._files_done[run_id] += 1
        return plan.files[number] if number < len(plan.files) else plan.always
