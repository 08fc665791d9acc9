"""The page of the settings about the network: which way it is reached, and how much at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QTimer, Slot
from PySide6.QtWidgets import QLineEdit

from bulktts_gui.core.proxies import NONE, OWN, SYSTEM, ProxyFault, check_proxy
from bulktts_gui.models.wording import filled, proxy_fault_words, way_words
from bulktts_gui.ui.parts import button, set_words
from bulktts_gui.ui.settings_parts import Card, Choice, Page, Row
from bulktts_gui.workers.errand import Errand
from bulktts_gui.workers.tasks import ProxyCheckThread

if TYPE_CHECKING:
    from collections.abc import Callable

    from bulktts_gui.core.clips import Problem
    from bulktts_gui.ui.preferences import Preferences
    from bulktts_gui.workers.fetch import Service

#: Milliseconds after the last key press before an address counts: half of one is often one, too.
_TYPING_PAUSE = 800
_AT_ONCE = (1, 2, 3, 4, 6, 8, 12, 16, 24, 32)
_REQUESTS = (1, 2, 3, 4)
#: What is wrong with nearly everything that is still being typed.
_UNFINISHED = (ProxyFault.EMPTY, ProxyFault.NO_PORT)


class NetworkPage(Page):
    """Proxy and connections.

    An own proxy counts as soon as its address is one; until then the way stays as it was, so that
    a fetch under way does not stumble over half an address.
    """

    fields = ("proxy_mode", "proxy_address", "connections_at_most", "requests_at_once")
    icon_name = "global-line"

    def __init__(self, preferences: Preferences, service: Callable[[], Service]) -> None:
        super().__init__(preferences, "networkPage")
        self._service = service
        # An own proxy is wanted, and has no address yet.
        self._wants_own = False
        self._kept_address = preferences.settings.proxy_address
        self._was_tested = False
        # What came of the test, if there was one; None: all is well.
        self._problem: Problem | None = None
        self._testing = Errand(self)
        self._testing.answered.connect(self._tested)
        self._proxy = Choice("proxyCombo")
        self._address = QLineEdit(self._kept_address)
        self._address.setObjectName("proxyAddressEdit")
        self._test = button("", object_name="testConnectionButton")
        self._files = Choice("connectionsCombo")
        self._requests = Choice("requestsCombo")
        self._proxy_row = Row(self._proxy)
        self._address_row = Row(self._address, below=True)
        self._test_row = Row(self._test)
        self._files_row = Row(self._files)
        self._requests_row = Row(self._requests)
        self.column.addWidget(Card(self._proxy_row, self._address_row, self._test_row))
        self.column.addWidget(Card(self._files_row, self._requests_row))
        self.column.addStretch(1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_PAUSE)
        self._pause.timeout.connect(self._take_address)
        self._proxy.chosen.connect(self._choose_way)
        self._address.textEdited.connect(self._typed)
        self._address.editingFinished.connect(self._take_address)
        self._test.clicked.connect(self._start_test)
        self._files.chosen.connect(preferences.setter("connections_at_most"))
        self._requests.chosen.connect(preferences.setter("requests_at_once"))

    @property
    def title(self) -> str:
        """See `Page`."""
        return self.tr("Network")

    def retranslate(self) -> None:
        """See `Page`."""
        super().retranslate()
        self._proxy_row.set_words(
            self.tr("&Proxy"),
            self.tr("Some companies let their network out through one. Most people need none."),
        )
        self._address_row.set_words(self.tr("&Address of the proxy"))
        self._address.setPlaceholderText(self.tr("proxy.example:8080"))
        self._test_row.set_words(self.tr("Connection to the service"))
        set_words(self._test, self.tr("&Test the connection"))
        self._files_row.set_words(
            self.tr("&Files at the same time"),
            self.tr("“Automatic” finds out what your connection can bear."),
        )
        self._requests_row.set_words(
            self.tr("&Questions at the same time"),
            self.tr(
                "The service advises to ask for one thing at a time. With more it may answer"
                " sooner, or make you wait."
            ),
        )
        self.show_settings()

    def show_settings(self) -> None:
        """See `Page`."""
        settings = self.preferences.settings
        if settings.proxy_address != self._kept_address:
            self._kept_address = settings.proxy_address
            self._address.setText(settings.proxy_address)
        ways = [
            (self.tr("Like the system"), SYSTEM),
            (self.tr("None, straight out", "proxy"), NONE),
            (self.tr("My own…", "proxy"), OWN),
        ]
        self._proxy.set_options(ways, OWN if self._wants_own else settings.proxy_mode)
        automatic = (self.tr("Automatic"), 0)
        numbers = sorted({*_AT_ONCE, settings.connections_at_most} - {0})
        self._files.set_options(
            [automatic, *[(QLocale().toString(each), each) for each in numbers]],
            settings.connections_at_most,
        )
        advised = filled(self.tr("%1, as advised"), QLocale().toString(1))
        self._requests.set_options(
            [(advised if each == 1 else QLocale().toString(each), each) for each in _REQUESTS],
            settings.requests_at_once,
        )
        self._say_address()
        self._say_outcome()

    def entered(self) -> None:
        """An own proxy that never got an address is wanted no more, but by one who was at it.

        They may have gone to another window to look the address up.
        """
        at = self.window().focusWidget()
        if self._wants_own and (at is None or not self.isAncestorOf(at)):
            self._forget_wish()
            self.show_settings()

    def put(self, values: dict[str, Any]) -> None:
        """See `Page`."""
        self._forget_wish()
        super().put(values)
        self.show_settings()

    def shut_down(self) -> None:
        """See `Page`."""
        if self._pause.isActive():
            self._take_address()
        self._testing.stop()

    # The proxy

    @property
    def _fault(self) -> ProxyFault | None:
        return check_proxy(self._address.text())

    @Slot(object)
    def _choose_way(self, way: str) -> None:
        self._forget_test()
        self._wants_own = way == OWN and self._fault is not None
        if not self._wants_own:
            self.preferences.change(proxy_mode=way)
        # Also where nothing has changed, as after a look at what "own" would be.
        self.show_settings()
        if way == OWN:
            self._address.setFocus()

    @Slot()
    def _typed(self) -> None:
        self._forget_test()
        self._say_address()
        self._say_outcome()
        self._pause.start()

    @Slot()
    def _take_address(self) -> None:
        """Let what was typed count, if it is an address."""
        self._pause.stop()
        address = self._address.text().strip()
        if self._fault is None and self._proxy.currentData() == OWN:
            self._wants_own = False
            self._kept_address = address
            self.preferences.change(proxy_mode=OWN, proxy_address=address)
        self._say_address()

    def _forget_wish(self) -> None:
        """Show again what counts, in place of what was begun."""
        self._pause.stop()
        self._wants_own = False
        self._kept_address = self.preferences.settings.proxy_address
        self._address.setText(self._kept_address)
        self._forget_test()

    def _say_address(self) -> None:
        is_own = self._proxy.currentData() == OWN
        self._address_row.setVisible(is_own)
        fault = self._fault if is_own else None
        self._test.setEnabled(fault is None)
        if fault is not None:
            typing = fault in _UNFINISHED and (self._address.hasFocus() or not self._kept_address)
            self._address_row.say(proxy_fault_words(fault), "muted" if typing else "bad")
        else:
            self._address_row.say(
                self.tr("A name and a password may stand before it, with a colon and an @.")
            )

    # The test

    @Slot()
    def _start_test(self) -> None:
        self._take_address()
        self._testing.start(ProxyCheckThread(self._service(), self))
        self._say_outcome()

    @Slot(object)
    def _tested(self, problem: Problem | None) -> None:
        self._was_tested, self._problem = True, problem
        self._say_outcome(aloud=True)

    def _forget_test(self) -> None:
        """What was found out, or is being, is about another way."""
        self._testing.stop()
        self._was_tested = False

    def _say_outcome(self, *, aloud: bool = False) -> None:
        if self._testing.is_running:
            self._test_row.say(self.tr("Asking the service…"))
        elif not self._was_tested:
            self._test_row.say("")
        elif self._problem is None:
            self._test_row.say(self.tr("The service answers."), "good", aloud=aloud)
        else:
            self._test_row.say(way_words(self._problem), "bad", aloud=aloud)
