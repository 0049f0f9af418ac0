"""What a nurse does in a first infusion, tap by tap. The tests of whole infusions use the same hands."""

from nurse_assistant.ui.tour.cast import NURSE, PATIENT, SECOND, VITALS
from nurse_assistant.ui.tour.hands import Hands


class Nurse(Hands):
    """What a nurse does in a first infusion, step by step."""

    def comes_on(self, name: str = NURSE) -> None:
        self.signs_in(name)

    def opens_the_patient(self) -> None:
        self.tap("board.1")
        for name, text in PATIENT.items():
            self.enter(f"new.{name}", text)
        for name in ("sex.female", "allergies.none_known", "regimen.Pd"):
            self.tap(f"new.{name}")
        self.tap("new.open")

    def receives(self) -> None:
        """Identity, weight, results, checks."""
        for name in ("identifiers.name", "identifiers.born", "method.asked", "identity.act"):
            self.tap(f"arrive.{name}")
        self.weighs()
        self.gets_ready()

    def weighs(self) -> None:
        self.enter("arrive.kg", "72")
        self.tap("arrive.weight.act")

    def gets_ready(self) -> None:
        """Results and checks."""
        self.enter("ready.anc", "2.1")
        self.enter("ready.platelets", "140")
        self.enter("ready.taken", "0810")
        self.tap("ready.labs.act")
        for check in ("type_and_screen", "allergies", "infection_signs", "pregnancy", "consent"):
            self.tap(f"ready.check.{check}.ok")

    def gets_the_bag(self) -> None:
        self.tap("step.bag")
        self.tap("bag.asked.act")
        self.tap("bag.here.act")

    def premedicates(self) -> None:
        """09:21 to 09:38, one medicine at a time."""
        self.tap("step.premedication")
        self.premedicates_but_one()
        self.at(9, 38)
        self.tap("premed.quick.diphenhydramine|25 mg|IV")
        self.tap("premed.act")

    def premedicates_but_one(self) -> None:
        """09:21 to 09:31: all but the antihistamine."""
        for minute, quick in (
            (21, "dexamethasone|40 mg|oral"),
            (24, "acetaminophen|650 mg|oral"),
            (31, "otherwise:famotidine"),
        ):
            self.at(9, minute)
            self.tap(f"premed.quick.{quick}")
            if quick.startswith("otherwise"):
                self.enter("premed.other_dose", "20mg")
                self.tap("premed.route.IV")
            self.tap("premed.act")

    def checks_the_bag(self, identifier: str = PATIENT["identifier"]) -> None:
        for name, text in (
            ("identifier", identifier), ("dose", "720"), ("volume", "250"),
            ("lot", "7KD2291"), ("expires", "1800"), ("out_of_fridge", "0930"),
        ):  # fmt: skip
            self.enter(f"bag_check.{name}", text)
        self.tap("bag_check.medicine.tiles.isatuximab")
        self.tap("bag_check.route.tiles.IV")
        self.tap("bag_check.expires.on.2026-11-22")
        self.tap("bag_check.looks.clear")
        self.tap("bag_check.act")

    def second_person_checks(self, infusion: str = "1", rate: str = "25") -> None:
        self.gives_pin("second.who", SECOND)
        self.reads_the_bag(infusion, rate)

    def reads_the_bag(self, infusion: str = "1", rate: str = "25") -> None:
        """What the second person reads for herself, and Compare."""
        for name, text in (
            ("identifier", "4857773456"), ("medicine", "isatuximab"), ("dose", "720"), ("own_dose", "720"),
            ("volume", "250"), ("rate", rate),
        ):  # fmt: skip
            self.enter(f"second.{name}", text)
        self.tap(f"second.infusion.{infusion}")
        self.tap("second.compare")

    def checks_line_and_identity(self) -> None:
        self.tap("second.next")
        self.checks_the_line()
        self.checks_identity_at_the_bedside()

    def checks_the_line(self) -> None:
        self.tap("line.site.tiles.left forearm")
        self.tap("line.filter.yes")
        self.tap("line.act")

    def checks_identity_at_the_bedside(self) -> None:
        for name in ("identifiers.name", "identifiers.born", "method.asked", "act"):
            self.tap(f"bedside.{name}")

    def types_a_check(self, prefix: str, **other: str) -> None:
        for name, text in (VITALS | other).items():
            self.enter(f"{prefix}.{name}", text)
        self.tap(f"{prefix}.looked.none")

    def saves_a_check(self) -> None:
        self.types_a_check("infusion.check")
        self.tap("infusion.save")

    def prepares(self) -> None:
        """09:00 to 10:07, everything before the start."""
        self.comes_on()
        self.opens_the_patient()
        self.at(9, 7)
        self.receives()
        self.gets_the_bag()
        self.premedicates()
        self.at(9, 58)
        self.tap("step.ready")
        for name, text in VITALS.items():
            self.enter(f"ready.baseline.{name}", text)
        self.tap("ready.baseline.act")
        self.at(10, 2)
        self.tap("step.start")
        self.checks_the_bag()
        self.at(10, 5)
        self.second_person_checks()
        self.at(10, 7)
        self.checks_line_and_identity()
        self.at(10, 12)
        self.tap("start.act")

    def runs_to_the_end(self) -> None:
        """10:27 to 13:32: the checks of the first hour, five rises each with its check, the end, the flush."""
        self.rises_to_the_last_rate()
        self.at(13, 32)
        self.tap("infusion.act")
        self.at(13, 40)
        self.tap("flush.through")

    def rises_to_the_last_rate(self) -> None:
        """10:27 to 13:12."""
        for hour, minute in ((10, 27), (10, 42), (10, 57)):
            self.at(hour, minute)
            self.saves_a_check()
        for hour, minute in ((11, 12), (11, 42), (12, 12), (12, 42), (13, 12)):
            self.at(hour, minute)
            self.types_a_check("infusion.check")
            self.tap("infusion.act")

    def grades(self, grade: str) -> None:
        self.tap("reaction.open_grade")
        self.tap(f"reaction.grade.grade.{grade}")
        self.tap("reaction.grade.anaphylaxis.no")
        self.tap("reaction.grade.write")

    def observes_and_signs(self) -> None:
        """14:02 and 14:32, then the signature."""
        for hour, minute in ((14, 2), (14, 32)):
            self.at(hour, minute)
            self.saves_an_observation()
        self.tap("observation.over")
        self.tap("leave.sign.act")
        self.gives_pin("leave.sign.who")

    def saves_an_observation(self) -> None:
        self.types_a_check("observation.check")
        self.tap("observation.save")
