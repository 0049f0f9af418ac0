"""Alarms: all of a room, the sound paused, the sound tested, and what is said when nothing can be heard."""

from collections.abc import Iterator

from nurse_assistant.ui.tour.cast import case
from nurse_assistant.ui.tour.stop import Place, Stop


def alarms(place: Place) -> Iterator[Stop]:
    """Chair 1: a rise is due and a check late; chair 2: REACTION was pressed, and nobody says that the pump stopped."""
    place.furnish()
    place.seat(case(), "1").risen()
    place.seat(case("Baker", "Ann", "9434765919"), "2").reacting()
    nurse = place.open_window(11, 54)
    yield Stop("who_alarm", "An alarm stands over every page, and the sound test where a name is chosen.", nurse)
    nurse.comes_on()
    nurse.tap("header.alarm.more")
    yield Stop("alarms", "Every alarm of the room: whose, what about, what to do, who has seen it.", nurse)
    nurse.tap("header.alarm.seen")
    yield Stop("alarm_seen", "Seen: its sound has stopped, its words stay.", nurse)
    nurse.tap("header.sound")
    yield Stop("sound_paused", "The sound is paused for two minutes, counted down.", nurse)
    nurse.tap("alarms.sound_test.play")
    yield Stop("sound_test", "Did you hear it?", nurse)
    nurse.tap("alarms.sound_test.no")
    yield Stop("no_sound", "Nobody heard it: alarms are only seen until somebody has.", nurse)
