"""The service of a batch: it does to each clip what the batch's plans say."""

from __future__ import annotations

import dataclasses
import json
import random
import re
import threading
from collections import Counter
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from bulktts_gui.demo.loopback import Reply
from bulktts_gui.demo.service import DemoService
from tests.services import Call, Fault, FaultService, faults
from tests.soak.plan import ADDRESS, MOST_API_FAULTS, api_fault, harmless_answer

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from bulktts_gui.demo.loopback import Request
    from tests.soak.plan import ClipPlan, TaskPlan

_TASK_IN_PATH = re.compile(r"/tts/([^/]+)$")


def task_of(path: str) -> str:
    """The task that a request asks for, "" when it asks for none."""
    match = _TASK_IN_PATH.search(path)
    return unquote(match[1]) if match else ""


class SoakService(FaultService):
    """Serves the runs of `plans`, each going wrong in its own way, and its API at random too.

    It tells of each task what `tasks` say.
    """

    def __init__(
        self,
        plans: Mapping[int, ClipPlan],
        seed: str,
        *,
        key: str,
        wall: Callable[[], float],
        trouble: float,
        refuses_key: float = 0.0,
        tasks: Mapping[str, TaskPlan] | None = None,
    ) -> None:
        """`trouble` is the share of requests to the API that go wrong."""
        super().__init__(len(plans), first_id=min(plans), key=key)
        self._plans = plans
        self._seed = seed
        self._wall = wall
        self._trouble = trouble
        self._refuses_key = refuses_key
        self._plans_of_tasks = tasks or {}
        self._task_calls: Counter[str] = Counter()
        self._told_pending: Counter[str] = Counter()
        self._troubled: Counter[int | str] = Counter()
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

    def _task(self, task_id: str) -> Reply:
        task_id = unquote(task_id)
        plan = self._plans_of_tasks[task_id]
        status, answer = 200, plan.answer
        with self._chosen:
            told = self._told_pending[task_id]
            if told < len(plan.pending):
                self._told_pending[task_id] += 1
                answer = {"status": plan.pending[told]}
        if plan.refused:
            status, answer = plan.refused, {"detail": "Invalid task ID provided."}
        return Reply(status, json.dumps(answer).encode(), {"Content-Type": "application/json"})

    def _api_fault(self, call: Call) -> Fault | None:
        asked: tuple[int | str, ...] = call.run_ids
        attempts = call.attempts
        if task_id := task_of(call.request.path):
            self._task_calls[task_id] += 1
            asked, attempts = (task_id,), (self._task_calls[task_id],)
        chance = random.Random(f"{self._seed} {asked} {attempts}")
        if chance.random() < self._refuses_key:
            return faults.status(chance.choice((401, 403)))
        if task_id and self._plans_of_tasks[task_id].is_nonsense:
            return None  # so that the last try, too, ends as it is meant to
        others = self._others(chance, call.run_ids)
        spent = any(self._troubled[each] >= MOST_API_FAULTS for each in asked)
        if not spent and chance.random() < self._trouble:
            self._troubled.update(asked)
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
