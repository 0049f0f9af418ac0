"""A canary: no Qt call that we use may lose a reference to None (nor to True or False).

PySide6 6.12.0 does, at every wrapped call that returns nothing; on Python 3.11 the interpreter then dies within
minutes of an open window (docs/decisions.md). From Python 3.12 on they cannot be lost and this passes trivially.
"""

import ctypes
import sys
from collections.abc import Callable
from importlib.metadata import requires, version

from PySide6.QtCore import (
    QAbstractTableModel,
    QBuffer,
    QCoreApplication,
    QEvent,
    QIODevice,
    QMarginsF,
    QMimeData,
    QModelIndex,
    QObject,
    QPoint,
    QPointF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAction,
    QColor,
    QDropEvent,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPaintEvent,
    QPalette,
    QPdfWriter,
    QPen,
    QPixmap,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QStackedWidget,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

CALLS = 150
NOISE = 20
SHARED = (None, True, False)


class _Painted(QWidget):
    """Overrides in Python, as our own drawings do."""

    told = Signal()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.drawText(2, 10, "25 mL/h")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)


class _Filter(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return False


class _Table(QAbstractTableModel):
    def rowCount(self, parent: object = None) -> int:
        return 1

    def columnCount(self, parent: object = None) -> int:
        return 1

    def data(self, index: object, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return None

    def renew(self) -> None:
        self.beginResetModel()
        self.endResetModel()
        self.dataChanged.emit(QModelIndex(), QModelIndex())


def _probes(widget: _Painted) -> dict[str, Callable[[], object]]:
    """One call (or one pair, done and undone) of each Qt function that the window uses."""
    label, line, button = QLabel(widget), QLineEdit(widget), QPushButton(widget)
    text, combo, spin, items = QPlainTextEdit(widget), QComboBox(widget), QSpinBox(widget), QListWidget(widget)
    stack, bar, scroll, dialog = QStackedWidget(widget), QProgressBar(widget), QScrollArea(widget), QDialog(widget)
    table, model, timer, action = QTableView(widget), _Table(widget), QTimer(widget), QAction(widget)
    layout, child, files = QHBoxLayout(), QLabel(widget), QFileDialog(widget)
    stack.addWidget(QLabel())
    table.setModel(model)
    child.installEventFilter(_Filter(widget))
    spy = _Filter(widget)
    widget.told.connect(lambda: None)
    font = QFont()
    return {
        "QLabel.setText": lambda: label.setText("at 10:35"),
        "QLabel.setWordWrap": lambda: label.setWordWrap(True),
        "QLabel.setAlignment": lambda: label.setAlignment(Qt.AlignmentFlag.AlignRight),
        "QLineEdit.setText": lambda: line.setText("72.5"),
        "QLineEdit.clear": line.clear,
        "QLineEdit.setPlaceholderText": lambda: line.setPlaceholderText("kg"),
        "QLineEdit.setEchoMode": lambda: line.setEchoMode(QLineEdit.EchoMode.Normal),
        "QPlainTextEdit.setPlainText": lambda: text.setPlainText("reason"),
        "QComboBox.addItem": _each(lambda: combo.addItem("Chair 1"), combo.clear),
        "QComboBox.setCurrentIndex": lambda: combo.setCurrentIndex(-1),
        "QSpinBox.setValue": lambda: spin.setValue(1),
        "QListWidget.addItem": _each(lambda: items.addItem("09:20 arrived"), items.clear),
        "QPushButton.setEnabled": lambda: button.setEnabled(False),
        "QPushButton.setDefault": lambda: button.setDefault(False),
        "QPushButton.click": button.click,
        "QAction.setShortcut": lambda: action.setShortcut("F5"),
        "QStackedWidget.setCurrentIndex": lambda: stack.setCurrentIndex(0),
        "QProgressBar.setValue": lambda: bar.setValue(1),
        "QScrollArea.setWidgetResizable": lambda: scroll.setWidgetResizable(True),
        "QScrollArea.ensureVisible": lambda: scroll.ensureVisible(0, 0),
        "QDialog.accept": dialog.accept,
        "QDialog.reject": dialog.reject,
        "QTableView.resizeColumnsToContents": table.resizeColumnsToContents,
        "QTableView.resizeRowsToContents": table.resizeRowsToContents,
        "QHeaderView.setMinimumSectionSize": lambda: table.horizontalHeader().setMinimumSectionSize(20),
        "QHeaderView.setMaximumSectionSize": lambda: table.horizontalHeader().setMaximumSectionSize(300),
        "QFont.setStrikeOut": lambda: font.setStrikeOut(True),
        "QWidget.setFont": lambda: label.setFont(font),
        "QAbstractTableModel in Python": model.renew,
        "QLayout.addWidget": _each(lambda: layout.addWidget(child), lambda: layout.removeWidget(child)),
        "QLayout.setContentsMargins": lambda: layout.setContentsMargins(1, 1, 1, 1),
        "QLayout.setSpacing": lambda: layout.setSpacing(4),
        "QWidget.update": widget.update,
        "QWidget.repaint": widget.repaint,
        "QWidget.resize": _each(lambda: widget.resize(300, 200), lambda: widget.resize(310, 200)),
        "QWidget.setVisible": _each(lambda: label.setVisible(True), label.hide, label.show),
        "QWidget.setEnabled": lambda: widget.setEnabled(True),
        "QWidget.setFocus": line.setFocus,
        "QWidget.setObjectName": lambda: label.setObjectName("due"),
        "QWidget.setProperty": lambda: label.setProperty("state", "due"),
        "QWidget.setStyleSheet": lambda: child.setStyleSheet("color: red"),
        "QWidget.setToolTip": lambda: label.setToolTip("why"),
        "QWidget.setAccessibleName": lambda: label.setAccessibleName("rate"),
        "QWidget.setWindowTitle": lambda: widget.setWindowTitle("Infusions"),
        "QWidget.setMinimumWidth": lambda: label.setMinimumWidth(10),
        "QWidget.setPalette": lambda: label.setPalette(QPalette()),
        "QStyle.polish": _each(lambda: label.style().unpolish(label), lambda: label.style().polish(label)),
        "QWidget.raise_": label.raise_,
        "QWidget.setGeometry": _each(lambda: label.setGeometry(0, 0, 9, 9), lambda: label.setGeometry(0, 0, 8, 8)),
        "QCoreApplication.sendEvent": lambda: QCoreApplication.sendEvent(child, QEvent(QEvent.Type.User)),
        "QWidget.setAttribute": lambda: label.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, True),
        "QWidget.setWindowState": lambda: widget.setWindowState(Qt.WindowState.WindowNoState),
        "QApplication.alert": lambda: QApplication.alert(widget),
        "QObject.installEventFilter": _each(
            lambda: child.installEventFilter(spy), lambda: child.removeEventFilter(spy)
        ),
        "QTimer.start": lambda: timer.start(60_000),
        "QTimer.stop": timer.stop,
        "QTimer.setInterval": lambda: timer.setInterval(60_000),
        "QScrollArea.ensureWidgetVisible": lambda: scroll.ensureWidgetVisible(label),
        "QTableView.setCurrentIndex": lambda: table.setCurrentIndex(model.index(0, 0)),
        "QAccessible.updateAccessibility": lambda: QAccessible.updateAccessibility(
            QAccessibleAnnouncementEvent(label, "HIGH: Chair 3")
        ),
        "QWidget.clearFocus": line.clearFocus,
        "QWidget.setAcceptDrops": lambda: line.setAcceptDrops(False),
        "QDropEvent": _drag,
        "QFileDialog": lambda: files.setFileMode(QFileDialog.FileMode.ExistingFile),
        "QDialog.show": _each(dialog.show, dialog.reject),
        "QObject.removeEventFilter": lambda: label.removeEventFilter(widget),
        "QObject.deleteLater": lambda: QObject().deleteLater(),
        "QObject.blockSignals": lambda: widget.blockSignals(False),
        "Signal.emit": widget.told.emit,
        "event filter in Python": lambda: child.setText("x"),
        "QPainter": _paint,
        "QPdfWriter": _print,
        "QTextLayout": _lay,
    }


def _each(*calls: Callable[[], object]) -> Callable[[], object]:
    """Several calls as one, in their order."""
    return lambda: [call() for call in calls]


def _drag() -> None:
    data, keys = QMimeData(), Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(1, 1), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, keys)
    event.acceptProposedAction()
    event.ignore()


def _paint() -> None:
    page = QPixmap(20, 20)
    page.fill(QColor("white"))
    with QPainter(page) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor("black"), 2))
        painter.setBrush(QColor("red"))
        painter.save()
        painter.drawRect(1, 1, 5, 5)
        painter.drawLine(0, 0, 9, 9)
        painter.fillRect(2, 2, 3, 3, QColor("blue"))
        painter.drawRoundedRect(1, 1, 6, 6, 2, 2)
        painter.drawPolyline([QPoint(0, 0), QPoint(3, 3), QPoint(6, 1)])
        painter.drawPixmap(0, 0, QPixmap(4, 4))
        painter.restore()


def _print() -> None:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPdfVersion(QPdfWriter.PdfVersion.PdfVersion_A1b)
    writer.setResolution(72)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
    writer.setTitle("record")
    writer.setCreator("program")
    with QPainter(writer) as painter:
        painter.translate(1, 1)
        painter.scale(2, 2)
        writer.newPage()


def _lay() -> None:
    layout, option, made = QTextLayout("25 mL/h"), QTextOption(), QTextLayout.FormatRange()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    made.length, look = 2, QTextCharFormat()
    look.setFont(QFont())
    look.setForeground(QColor("black"))
    made.format = look
    layout.setFormats([made])
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(90)
    line.setPosition(QPointF(0, 0))
    layout.endLayout()
    page = QPixmap(20, 20)
    with QPainter(page) as painter:
        line.draw(painter, QPointF(0, 0))


def test_no_call_loses_a_reference_to_none(qtbot: QtBot) -> None:
    widget = _Painted()
    qtbot.addWidget(widget)
    widget.show()
    lost = {name: lost for name, probe in _probes(widget).items() if (lost := _lost_by(probe)) > NOISE}
    widget.findChildren(QTimer)[0].stop()
    assert lost == {}


def _lost_by(probe: Callable[[], object]) -> int:
    """How many references to None, True or False many calls lost; given back, so that the suite lives to tell."""
    probe()
    before = [sys.getrefcount(value) for value in SHARED]
    for _ in range(CALLS):
        probe()
    lost = [count - sys.getrefcount(value) for count, value in zip(before, SHARED, strict=True)]
    for value, count in zip(SHARED, lost, strict=True):
        for _ in range(count):
            ctypes.pythonapi.Py_IncRef(ctypes.py_object(value))
    return max(lost)


def test_the_bound_stays_below_the_version_that_loses_them() -> None:
    bound = next(line for line in requires("nurse-assistant") or () if line.lower().startswith("pyside6"))
    assert "<6.12" in bound
    assert tuple(map(int, version("PySide6-Essentials").split(".")[:2])) < (6, 12)
