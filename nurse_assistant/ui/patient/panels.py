"""Which panel stands for which step of the day. The one list; the window hands it to the patient page."""

from collections.abc import Callable

from nurse_assistant.application.views import Step
from nurse_assistant.ui.steps.arrive_panel import ArrivePanel
from nurse_assistant.ui.steps.bag_panel import BagPanel
from nurse_assistant.ui.steps.flush_panel import FlushPanel
from nurse_assistant.ui.steps.infusion_panel import InfusionPanel
from nurse_assistant.ui.steps.leave_panel import LeavePanel
from nurse_assistant.ui.steps.observation_panel import ObservationPanel
from nurse_assistant.ui.steps.panel import Bench, Panel
from nurse_assistant.ui.steps.premedication_panel import PremedicationPanel
from nurse_assistant.ui.steps.ready_panel import ReadyPanel
from nurse_assistant.ui.steps.start_panel import StartPanel

PANELS: dict[Step, Callable[[Bench], Panel]] = {
    Step.ARRIVE: ArrivePanel,
    Step.READY: ReadyPanel,
    Step.BAG: BagPanel,
    Step.PREMEDICATION: PremedicationPanel,
    Step.START: StartPanel,
    Step.INFUSION: InfusionPanel,
    Step.FLUSH: FlushPanel,
    Step.OBSERVATION: ObservationPanel,
    Step.LEAVE: LeavePanel,
}
