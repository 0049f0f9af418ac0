<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Not a medical device</source>
        <translation>Kein Medizinprodukt</translation>
    </message>
    <message>
        <source>Protocols in force, and the documents their numbers come from</source>
        <translation>Geltende Protokolle und die Dokumente, aus denen ihre Zahlen stammen</translation>
    </message>
    <message>
        <source>Program and typeface</source>
        <translation>Programm und Schrift</translation>
    </message>
    <message>
        <source>Protocol files that are not offered:</source>
        <translation>Protokolldateien, die nicht angeboten werden:</translation>
    </message>
    <message>
        <source>This program reminds and records; it decides nothing and drives no pump. It is no patient monitor, and its alarms are reminders.</source>
        <translation>Dieses Programm erinnert und dokumentiert; es entscheidet nichts und steuert keine Pumpe. Es ist kein Patientenmonitor, und seine Alarme sind Erinnerungen.</translation>
    </message>
    <message>
        <source>The order, the label and your site&apos;s own rules come first. If the program and the patient disagree, believe the patient. If it says NOT SAVED, go on with the paper form.</source>
        <translation>Anordnung, Fachinformation und die Regeln Ihres Hauses gehen vor. Widersprechen sich Programm und Patient, gilt der Patient. Steht dort NICHT GESPEICHERT, weiter auf dem Papierbogen.</translation>
    </message>
    <message>
        <source>Each refusal, question and advice opens to its rule and its numbers with “Why?”: judge it yourself. “Label” stands for a document of the manufacturer or an authority, “site default” for what the site decides.</source>
        <translation>Jede Ablehnung, Frage und Empfehlung zeigt mit „Warum?“ ihre Regel und ihre Zahlen: Urteilen Sie selbst. „Fachinfo“ steht für ein Dokument des Herstellers oder einer Behörde, „Hausstandard“ für das, was das Haus entscheidet.</translation>
    </message>
    <message>
        <source>Nurse&apos;s infusion assistant {version}, MIT licence. Typeface: Inter Ward, made from Inter, copyright 2020 The Inter Project Authors, SIL Open Font License 1.1.</source>
        <translation>Nurse&apos;s infusion assistant {version}, MIT-Lizenz. Schrift: Inter Ward, aus Inter, copyright 2020 The Inter Project Authors, SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <source>{title}, version {version}</source>
        <translation>{title}, Version {version}</translation>
    </message>
    <message numerus="yes">
        <source>%n number is a site default.|%n numbers are site defaults.</source>
        <translation>
            <numerusform>%n Zahl ist Hausstandard.</numerusform>
            <numerusform>%n Zahlen sind Hausstandard.</numerusform>
        </translation>
    </message>
    <message>
        <source>I saw it</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>{others} more</source>
        <translation>{others} weitere</translation>
    </message>
    <message>
        <source>its sound stops</source>
        <translation>der Ton hört auf</translation>
    </message>
    <message>
        <source>tap to hear it again</source>
        <translation>antippen: Ton wieder an</translation>
    </message>
    <message>
        <source>Pause sound</source>
        <translation>Ton pausieren</translation>
    </message>
    <message>
        <source>2 min, all chairs</source>
        <translation>2 min, alle Plätze</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>{priority} alarm. {whose}. {cause}. {action}. {seen}</source>
        <translation>Alarm {priority}. {whose}. {cause}. {action}. {seen}</translation>
    </message>
    <message>
        <source>Nothing is due in this room.</source>
        <translation>In diesem Raum ist nichts fällig.</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Go to chair {chair}</source>
        <translation>Zu Platz {chair}</translation>
    </message>
    <message>
        <source>All of it is done.</source>
        <translation>Alles davon ist erledigt.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>Während Sie weg waren</translation>
    </message>
    <message>
        <source>No patient yet. Tap a free chair, or New patient: name, number and order, then the day begins.</source>
        <translation>Noch kein Patient. Einen freien Platz antippen oder Neuer Patient: Name, Nummer und Anordnung, dann beginnt der Tag.</translation>
    </message>
    <message>
        <source>Nothing is due in the room. What comes next will stand here.</source>
        <translation>Im Raum ist nichts fällig. Was als Nächstes kommt, steht dann hier.</translation>
    </message>
    <message>
        <source>Next up</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Second check</source>
        <translation>Zweitkontrolle</translation>
    </message>
    <message>
        <source>IV line</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Chair {chair} · {act}</source>
        <translation>Platz {chair} · {act}</translation>
    </message>
    <message>
        <source>Chairs</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Neuer Patient</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>checks of all chairs</source>
        <translation>Kontrollen aller Plätze</translation>
    </message>
    <message>
        <source>Hand over...</source>
        <translation>Übergeben...</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Akten</translation>
    </message>
    <message>
        <source>signed infusions</source>
        <translation>abgezeichnete Infusionen</translation>
    </message>
    <message>
        <source>Unit...</source>
        <translation>Station...</translation>
    </message>
    <message>
        <source>chairs, people</source>
        <translation>Plätze, Personal</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>label sources</source>
        <translation>Fachinfo-Quellen</translation>
    </message>
    <message numerus="yes">
        <source>%n order to see|%n orders to see</source>
        <translation>
            <numerusform>%n Anordnung zu sehen</numerusform>
            <numerusform>%n Anordnungen zu sehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Chair {chair} is free</source>
        <translation>Platz {chair} ist frei</translation>
    </message>
    <message>
        <source>Taken off the board</source>
        <translation>Von der Übersicht genommen</translation>
    </message>
    <message>
        <source>{place}: {name}. The record stands under Records.</source>
        <translation>{place}: {name}. Die Akte steht unter Akten.</translation>
    </message>
    <message>
        <source>{rows} not saved yet</source>
        <translation>{rows} noch nicht gespeichert</translation>
    </message>
    <message>
        <source>high alarm</source>
        <translation>hoher Alarm</translation>
    </message>
    <message>
        <source>medium alarm</source>
        <translation>mittlerer Alarm</translation>
    </message>
    <message>
        <source>low alarm</source>
        <translation>niedriger Alarm</translation>
    </message>
    <message>
        <source>Chair {chair}</source>
        <translation>Platz {chair}</translation>
    </message>
    <message>
        <source>Type the weight the dose was ordered for.</source>
        <translation>Das Gewicht eintippen, für das die Dosis angeordnet ist.</translation>
    </message>
    <message>
        <source>{amount} left over</source>
        <translation>{amount} Rest</translation>
    </message>
    <message>
        <source>nothing left over</source>
        <translation>kein Rest</translation>
    </message>
    <message>
        <source>{amount} of drug</source>
        <translation>{amount} Medikament</translation>
    </message>
    <message>
        <source>Ordered: {amount}</source>
        <translation>Angeordnet: {amount}</translation>
    </message>
    <message>
        <source>{ordered}, as by weight.</source>
        <translation>{ordered}, wie nach Gewicht.</translation>
    </message>
    <message>
        <source>{said}: inside {band}.</source>
        <translation>{said}: innerhalb von {band}.</translation>
    </message>
    <message>
        <source>{said}: outside {band}. Is weight and dose right? The bag check will ask for the prescriber&apos;s order.</source>
        <translation>{said}: außerhalb von {band}. Stimmen Gewicht und Dosis? Die Beutelkontrolle fragt nach der ärztlichen Anordnung.</translation>
    </message>
    <message>
        <source>{fixed} is the dose of the subcutaneous product. It is not given here; ask pharmacy and the prescriber.</source>
        <translation>{fixed} ist die Dosis des subkutanen Präparats. Es wird hier nicht gegeben; Apotheke und Arzt/Ärztin fragen.</translation>
    </message>
    <message>
        <source>{percent} more</source>
        <translation>{percent} mehr</translation>
    </message>
    <message>
        <source>{percent} less</source>
        <translation>{percent} weniger</translation>
    </message>
    <message>
        <source>{number}&#xa0;mg/mL in {amount}</source>
        <translation>{number}&#xa0;mg/mL in {amount}</translation>
    </message>
    <message>
        <source>whole vials: exactly this dose</source>
        <translation>ganze Flaschen: genau diese Dosis</translation>
    </message>
    <message>
        <source>whole vials: {list}</source>
        <translation>ganze Flaschen: {list}</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>inside {band}</source>
        <translation>innerhalb von {band}</translation>
    </message>
    <message>
        <source>outside {band}</source>
        <translation>außerhalb von {band}</translation>
    </message>
    <message>
        <source>1  Name of the unit</source>
        <translation>1  Name der Station</translation>
    </message>
    <message>
        <source>Day unit 2</source>
        <translation>Tagesklinik 2</translation>
    </message>
    <message>
        <source>3  Chairs: how many, or their names in the room&apos;s order</source>
        <translation>3  Plätze: wie viele, oder ihre Namen in der Reihenfolge des Raums</translation>
    </message>
    <message>
        <source>8   or   1, 2, 3, window, side room</source>
        <translation>8   oder   1, 2, 3, Fenster, Nebenraum</translation>
    </message>
    <message>
        <source>T. Okafor</source>
        <translation>T. Okafor</translation>
    </message>
    <message>
        <source>4  Charge nurse: your name; your PIN comes next</source>
        <translation>4  Schichtleitung: Ihr Name; danach Ihre PIN</translation>
    </message>
    <message>
        <source>Others who write here, with commas</source>
        <translation>Weitere, die hier schreiben, mit Kommas</translation>
    </message>
    <message>
        <source>M. Ruiz, A. Lowe</source>
        <translation>M. Ruiz, A. Lowe</translation>
    </message>
    <message>
        <source>2  Time zone, for showing times</source>
        <translation>2  Zeitzone, für die Uhrzeiten</translation>
    </message>
    <message>
        <source>Europe/London</source>
        <translation>Europe/Berlin</translation>
    </message>
    <message>
        <source>US label</source>
        <translation>Fachinfo US</translation>
    </message>
    <message>
        <source>EU label</source>
        <translation>Fachinfo EU</translation>
    </message>
    <message>
        <source>5  Whose label the unit follows</source>
        <translation>5  Nach welcher Fachinformation die Station arbeitet</translation>
    </message>
    <message>
        <source>Use these names</source>
        <translation>Diese Namen verwenden</translation>
    </message>
    <message>
        <source>Asked once; it can be changed from the board. This program reminds and records. It is not a medical device, not a patient monitor and not a pump alarm.</source>
        <translation>Einmal gefragt; von der Übersicht aus zu ändern. Dieses Programm erinnert und dokumentiert. Es ist kein Medizinprodukt, kein Patientenmonitor und kein Pumpenalarm.</translation>
    </message>
    <message>
        <source>Your unit</source>
        <translation>Ihre Station</translation>
    </message>
    <message>
        <source>Welcome. Five questions, then the first patient</source>
        <translation>Willkommen. Fünf Fragen, dann der erste Patient</translation>
    </message>
    <message>
        <source>{count} chairs: {value} to {value2}</source>
        <translation>{count} Plätze: {value} bis {value2}</translation>
    </message>
    <message>
        <source>Is it {now} there?</source>
        <translation>Ist es dort {now}?</translation>
    </message>
    <message>
        <source>Give the unit a name: it stands on every screen and record.</source>
        <translation>Der Station einen Namen geben: Er steht auf jedem Bildschirm und in jeder Akte.</translation>
    </message>
    <message>
        <source>Say how many chairs there are, 1 to {most_chairs}, or name them.</source>
        <translation>Angeben, wie viele Plätze es gibt, 1 bis {most_chairs}, oder sie benennen.</translation>
    </message>
    <message>
        <source>Name the charge nurse: somebody must be able to write here.</source>
        <translation>Die Schichtleitung nennen: Jemand muss hier schreiben können.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is no time zone. Write for instance Europe/London or America/New_York.</source>
        <translation>„{value}“ ist keine Zeitzone. Zum Beispiel Europe/London oder America/New_York.</translation>
    </message>
    <message>
        <source>Choose whose label the unit follows: US or EU.</source>
        <translation>Wählen, nach welcher Fachinformation die Station arbeitet: US oder EU.</translation>
    </message>
    <message>
        <source>“{one}” and “{two}” are one chair to this program. Give each chair its own name.</source>
        <translation>„{one}“ und „{two}“ sind für dieses Programm ein Platz. Geben Sie jedem Platz einen eigenen Namen.</translation>
    </message>
    <message>
        <source>“{one}” and “{two}” are one person to this program. Write the names so that both are told apart.</source>
        <translation>„{one}“ und „{two}“ sind für dieses Programm eine Person. Schreiben Sie die Namen so, dass beide zu unterscheiden sind.</translation>
    </message>
    <message>
        <source>Night colours</source>
        <translation>Nachtfarben</translation>
    </message>
    <message>
        <source>Day colours</source>
        <translation>Tagfarben</translation>
    </message>
    <message>
        <source>Who is writing?</source>
        <translation>Wer schreibt?</translation>
    </message>
    <message>
        <source>Keys, one line each: F1</source>
        <translation>Tasten, je eine Zeile: F1</translation>
    </message>
    <message>
        <source>Help: what the keys do</source>
        <translation>Hilfe: was die Tasten tun</translation>
    </message>
    <message>
        <source>Colours, text size, screen</source>
        <translation>Farben, Schriftgröße, Bildschirm</translation>
    </message>
    <message>
        <source>Settings: colours, text size, screen</source>
        <translation>Einstellungen: Farben, Schriftgröße, Bildschirm</translation>
    </message>
    <message>
        <source>REACTION: of the patient in front at once, else it asks for the chair</source>
        <translation>REAKTION: beim Patienten im Vordergrund sofort, sonst mit der Frage nach dem Platz</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 bis 9</translation>
    </message>
    <message>
        <source>Where it asks for the chair: that chair</source>
        <translation>Wo nach dem Platz gefragt wird: dieser Platz</translation>
    </message>
    <message>
        <source>F1 or ?</source>
        <translation>F1 oder ?</translation>
    </message>
    <message>
        <source>This page; once more, or Esc, goes back</source>
        <translation>Diese Seite; noch einmal oder Esc geht zurück</translation>
    </message>
    <message>
        <source>The board: every chair</source>
        <translation>Die Übersicht: alle Plätze</translation>
    </message>
    <message>
        <source>Round: the checks of all chairs in one table</source>
        <translation>Runde: die Kontrollen aller Plätze in einer Tabelle</translation>
    </message>
    <message>
        <source>Records of signed infusions</source>
        <translation>Akten abgezeichneter Infusionen</translation>
    </message>
    <message>
        <source>Who is writing</source>
        <translation>Wer schreibt</translation>
    </message>
    <message>
        <source>Settings: also while an alarm takes their place in the top line</source>
        <translation>Einstellungen: auch solange ein Alarm ihren Platz in der Kopfzeile braucht</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>To the next field or button, and back</source>
        <translation>Zum nächsten Feld oder Knopf und zurück</translation>
    </message>
    <message>
        <source>F6, Shift+F6</source>
        <translation>F6, Umschalt+F6</translation>
    </message>
    <message>
        <source>To the next part of the window: header, chairs, page, foot</source>
        <translation>Zum nächsten Teil des Fensters: Kopf, Plätze, Seite, Fuß</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>Within tiles, chairs and steps</source>
        <translation>In Kacheln, Plätzen und Schritten</translation>
    </message>
    <message>
        <source>To the act that leads on; it is not pressed by that</source>
        <translation>Zum Knopf, der weiterführt; gedrückt ist er damit nicht</translation>
    </message>
    <message>
        <source>Space or Enter</source>
        <translation>Leertaste oder Enter</translation>
    </message>
    <message>
        <source>Presses the button that has the focus; in a field Enter records nothing</source>
        <translation>Drückt den Knopf im Fokus; in einem Feld dokumentiert Enter nichts</translation>
    </message>
    <message>
        <source>Enter in a round</source>
        <translation>Enter in einer Runde</translation>
    </message>
    <message>
        <source>To the next figure, then to the next row</source>
        <translation>Zum nächsten Wert, dann zur nächsten Zeile</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back; it is never an answer, and what is typed stays</source>
        <translation>Zurück; nie eine Antwort, und Eingetipptes bleibt</translation>
    </message>
    <message>
        <source>Blood pressure 128/76: figures alone</source>
        <translation>Blutdruck 128/76: nur Ziffern</translation>
    </message>
    <message>
        <source>Temperature 36.8: the point comes by itself</source>
        <translation>Temperatur 36.8: Der Punkt kommt von selbst</translation>
    </message>
    <message>
        <source>11:42, 24 hours</source>
        <translation>11:42, 24 Stunden</translation>
    </message>
    <message>
        <source>12-Mar-1956: the month in letters</source>
        <translation>12-Mar-1956: der Monat in Buchstaben</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>Tippen</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Durchzusehen</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Nur diese</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Vom Tag</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Bis zum Tag</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>Oder</translation>
    </message>
    <message>
        <source>Highest grade of a reaction</source>
        <translation>Höchster Grad einer Reaktion</translation>
    </message>
    <message>
        <source>A nurse took part</source>
        <translation>Mitgewirkt hat</translation>
    </message>
    <message>
        <source>Rule that was departed from, or timing</source>
        <translation>Regel, von der abgewichen wurde, oder Zeit</translation>
    </message>
    <message>
        <source>Figures are of the unit: they are not shown for one nurse.</source>
        <translation>Zahlen gelten der Station: für eine einzelne Person werden sie nicht gezeigt.</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alles leeren</translation>
    </message>
    <message>
        <source>Show these infusions</source>
        <translation>Diese zeigen</translation>
    </message>
    <message>
        <source>Which infusions</source>
        <translation>Welche Infusionen</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Wieder alle</translation>
    </message>
    <message>
        <source>No chair is free.</source>
        <translation>Kein Platz ist frei.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Eröffnen</translation>
    </message>
    <message>
        <source>Archive (ZIP)</source>
        <translation>Archiv (ZIP)</translation>
    </message>
    <message>
        <source>everything there is of it</source>
        <translation>alles, was es davon gibt</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>the printed record</source>
        <translation>der gedruckte Verlauf</translation>
    </message>
    <message>
        <source>FHIR</source>
        <translation>FHIR</translation>
    </message>
    <message>
        <source>for another system</source>
        <translation>für ein anderes System</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Tabellen (XLSX)</translation>
    </message>
    <message>
        <source>three tables</source>
        <translation>drei Tabellen</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>the log</source>
        <translation>alle Einträge</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>replays at a desk</source>
        <translation>lässt sich nachspielen</translation>
    </message>
    <message>
        <source>Calendar (ICS)</source>
        <translation>Kalender (ICS)</translation>
    </message>
    <message>
        <source>the next dates, no names</source>
        <translation>Termine, ohne Namen</translation>
    </message>
    <message>
        <source>names, numbers, free texts; dates, but not of a calendar</source>
        <translation>Namen, Nummern, freie Texte; Daten, außer im Kalender</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Wohin?</translation>
    </message>
    <message>
        <source>Which infusions?</source>
        <translation>Welche Infusionen?</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>As what?</source>
        <translation>In welcher Form?</translation>
    </message>
    <message>
        <source>Leave out who it was</source>
        <translation>Ohne Angaben zur Person</translation>
    </message>
    <message>
        <source>The patient</source>
        <translation>Patientin oder Patient</translation>
    </message>
    <message>
        <source>Choose the folder...</source>
        <translation>Ordner wählen ...</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>nothing is written</source>
        <translation>nichts wird geschrieben</translation>
    </message>
    <message>
        <source>What is exported leaves the program: whoever gets the file reads it. Keep it as you keep paper records.</source>
        <translation>Was exportiert wird, verlässt das Programm: Wer die Datei hat, kann sie lesen. Bewahren Sie sie auf wie eine Papierakte.</translation>
    </message>
    <message>
        <source>This infusion</source>
        <translation>Diese Infusion</translation>
    </message>
    <message>
        <source>All infusions</source>
        <translation>Alle Infusionen</translation>
    </message>
    <message>
        <source>Of these days...</source>
        <translation>Dieser Tage ...</translation>
    </message>
    <message>
        <source>{done} of {of} infusions</source>
        <translation>{done} von {of} Infusionen</translation>
    </message>
    <message>
        <source>No folder is chosen yet.</source>
        <translation>Noch kein Ordner gewählt.</translation>
    </message>
    <message>
        <source>a charge nurse, with her PIN above</source>
        <translation>eine Stationsleitung, oben mit PIN</translation>
    </message>
    <message>
        <source>From which day to which?</source>
        <translation>Von wann bis wann?</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>Into which folder?</source>
        <translation>In welchen Ordner?</translation>
    </message>
    <message>
        <source>what is typed is forgotten</source>
        <translation>Getipptes wird vergessen</translation>
    </message>
    <message>
        <source>the patient</source>
        <translation>den Patienten</translation>
    </message>
    <message>
        <source>Open {who} in chair {chair}</source>
        <translation>{who} an Platz {chair} eröffnen</translation>
    </message>
    <message>
        <source>Open {who}</source>
        <translation>{who} eröffnen</translation>
    </message>
    <message>
        <source>not for this product</source>
        <translation>nicht für dieses Präparat</translation>
    </message>
    <message>
        <source>Which chair?</source>
        <translation>Welcher Platz?</translation>
    </message>
    <message>
        <source>in chair {chair}</source>
        <translation>an Platz {chair}</translation>
    </message>
    <message>
        <source>without a chair</source>
        <translation>ohne Platz</translation>
    </message>
    <message>
        <source>{name}, {wanted}, has an open infusion already, {place}. A patient has one at a time.</source>
        <translation>{name}, {wanted}, hat schon eine offene Infusion, {place}. Ein Patient hat immer nur eine.</translation>
    </message>
    <message>
        <source>Go to {removeprefix}</source>
        <translation>Dorthin: {removeprefix}</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>From the code: {parts}.</source>
        <translation>Aus dem Code: {parts}.</translation>
    </message>
    <message>
        <source>chair {chair}</source>
        <translation>Platz {chair}</translation>
    </message>
    <message>
        <source>no chair</source>
        <translation>kein Platz</translation>
    </message>
    <message>
        <source>{name} is on the board already, {chair}.</source>
        <translation>{name} ist schon in der Übersicht, {chair}.</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>Zu {place}</translation>
    </message>
    <message numerus="yes">
        <source>%n protocol file is not offered. Why?|%n protocol files are not offered. Why?</source>
        <translation>
            <numerusform>%n Protokolldatei wird nicht angeboten. Warum?</numerusform>
            <numerusform>%n Protokolldateien werden nicht angeboten. Warum?</numerusform>
        </translation>
    </message>
    <message>
        <source>second check</source>
        <translation>Zweitkontrolle</translation>
    </message>
    <message>
        <source>Tap: back to the infusion assistant</source>
        <translation>Antippen: zurück zum Infusionsassistenten</translation>
    </message>
    <message>
        <source>It must be above 0.</source>
        <translation>Es muss über 0 liegen.</translation>
    </message>
    <message>
        <source>So much cannot be right.</source>
        <translation>So viel kann nicht stimmen.</translation>
    </message>
    <message>
        <source>A whole number from 1 to {most_counted}.</source>
        <translation>Eine ganze Zahl von 1 bis {most_counted}.</translation>
    </message>
    <message>
        <source>Regimen</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Volume given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>The next infusion</source>
        <translation>Die nächste Infusion</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Export or calendar file...</source>
        <translation>Export oder Kalenderdatei ...</translation>
    </message>
    <message>
        <source>Infusions here so far · tap one to open its record</source>
        <translation>Bisherige Infusionen hier · antippen öffnet den Verlauf</translation>
    </message>
    <message>
        <source>cycle {cycle}, day {day}</source>
        <translation>Zyklus {cycle}, Tag {day}</translation>
    </message>
    <message>
        <source>Infusions here so far</source>
        <translation>Bisherige Infusionen hier</translation>
    </message>
    <message>
        <source>Infusion of this medicine</source>
        <translation>Infusion dieses Medikaments</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Zyklus</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Weight the dose was ordered for</source>
        <translation>Gewicht, für das die Dosis angeordnet ist</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Bag volume</source>
        <translation>Beutelvolumen</translation>
    </message>
    <message>
        <source>Taken at home by order, if any</source>
        <translation>Auf Anordnung zu Hause genommen, falls etwas</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>label {jurisdiction}</source>
        <translation>Fachinfo {jurisdiction}</translation>
    </message>
    <message>
        <source>Cycle {cycle} day {day} is infusion {plan} of the plan; the order says {number}.</source>
        <translation>Zyklus {cycle} Tag {day} ist Infusion {plan} des Plans; die Anordnung sagt {number}.</translation>
    </message>
    <message>
        <source>{said} Which is right? The start will ask for an order.</source>
        <translation>{said} Was stimmt? Der Start fragt nach einer Anordnung.</translation>
    </message>
    <message>
        <source>{said} Was an infusion left out?</source>
        <translation>{said} Wurde eine Infusion ausgelassen?</translation>
    </message>
    <message>
        <source>Which protocol?</source>
        <translation>Welches Protokoll?</translation>
    </message>
    <message>
        <source>Which regimen?</source>
        <translation>Welches Schema?</translation>
    </message>
    <message>
        <source>Infusion</source>
        <translation>Infusion</translation>
    </message>
    <message>
        <source>Which infusion of this medicine is it?</source>
        <translation>Die wievielte Infusion dieses Medikaments ist es?</translation>
    </message>
    <message>
        <source>Which cycle?</source>
        <translation>Welcher Zyklus?</translation>
    </message>
    <message>
        <source>Which day of the cycle?</source>
        <translation>Welcher Tag des Zyklus?</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>For which weight was the dose ordered?</source>
        <translation>Für welches Gewicht ist die Dosis angeordnet?</translation>
    </message>
    <message>
        <source>Which dose was ordered?</source>
        <translation>Welche Dosis ist angeordnet?</translation>
    </message>
    <message>
        <source>Which volume has the bag?</source>
        <translation>Welches Volumen hat der Beutel?</translation>
    </message>
    <message>
        <source>It stands so on the wristband</source>
        <translation>So steht sie auf dem Armband</translation>
    </message>
    <message>
        <source>It is the hospital&apos;s own number</source>
        <translation>Es ist die eigene Nummer des Hauses</translation>
    </message>
    <message>
        <source>Foreign or temporary number</source>
        <translation>Ausländische oder vorläufige Nummer</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Familienname</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>MRN or NHS number</source>
        <translation>Fall- oder Versichertennummer</translation>
    </message>
    <message>
        <source>Why does the number stay?</source>
        <translation>Warum bleibt die Nummer?</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>No known allergies</source>
        <translation>Keine Allergien bekannt</translation>
    </message>
    <message>
        <source>Yes...</source>
        <translation>Ja...</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Allergien</translation>
    </message>
    <message>
        <source>Allergic to (commas between)</source>
        <translation>Allergisch gegen (mit Kommas)</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>The family name?</source>
        <translation>Der Familienname?</translation>
    </message>
    <message>
        <source>The given name?</source>
        <translation>Der Vorname?</translation>
    </message>
    <message>
        <source>The date of birth?</source>
        <translation>Das Geburtsdatum?</translation>
    </message>
    <message>
        <source>The date of birth lies ahead.</source>
        <translation>Das Geburtsdatum liegt voraus.</translation>
    </message>
    <message>
        <source>The MRN or NHS number?</source>
        <translation>Die Fall- oder Versichertennummer?</translation>
    </message>
    <message>
        <source>Is the number right? Why does it stay?</source>
        <translation>Stimmt die Nummer? Warum bleibt sie?</translation>
    </message>
    <message>
        <source>The sex?</source>
        <translation>Das Geschlecht?</translation>
    </message>
    <message>
        <source>Allergies: none known, which, or not asked yet?</source>
        <translation>Allergien: keine bekannt, welche, oder noch nicht gefragt?</translation>
    </message>
    <message>
        <source>Allergic to what?</source>
        <translation>Allergisch wogegen?</translation>
    </message>
    <message>
        <source>The number {value} does not fit as {kind}; kept: {value2}</source>
        <translation>Die Nummer {value} passt nicht als {kind}; behalten: {value2}</translation>
    </message>
    <message>
        <source>Chairs of the room</source>
        <translation>Plätze des Raums</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Übersicht</translation>
    </message>
    <message numerus="yes">
        <source>Who watches the other one?|Who watches the other %n?</source>
        <translation>
            <numerusform>Wer schaut nach dem anderen?</numerusform>
            <numerusform>Wer schaut nach den %n anderen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Others?</source>
        <translation>Andere?</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>IN ALARM</source>
        <translation>IM ALARM</translation>
    </message>
    <message>
        <source>with patients</source>
        <translation>mit Patienten</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>On the board only: {joined}</source>
        <translation>Nur in der Übersicht: {joined}</translation>
    </message>
    <message>
        <source>REACTION in which chair?</source>
        <translation>REAKTION an welchem Platz?</translation>
    </message>
    <message>
        <source>No patient is on the board. Act first: stop the pump, call for help. Then write it: New patient, or paper.</source>
        <translation>Kein Patient in der Übersicht. Erst handeln: Pumpe stoppen, Hilfe rufen. Dann eintragen: Neuer Patient, oder Papier.</translation>
    </message>
    <message>
        <source>nothing is recorded yet</source>
        <translation>noch ist nichts dokumentiert</translation>
    </message>
    <message>
        <source>One tap, or the chair&apos;s digit, writes the time. Questions come after.</source>
        <translation>Ein Tipp, oder die Ziffer des Platzes, schreibt die Uhrzeit. Fragen kommen danach.</translation>
    </message>
    <message>
        <source>asks: which chair? · {reaction_key}</source>
        <translation>fragt: welcher Platz? · {reaction_key}</translation>
    </message>
    <message>
        <source>REACTION</source>
        <translation>REAKTION</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie es endete</translation>
    </message>
    <message>
        <source>No infusion has been signed yet. A record comes here when it is signed under Leave, the day&apos;s last step.</source>
        <translation>Noch ist keine Infusion abgezeichnet. Eine Akte kommt hierher, wenn sie unter Entlassen, dem letzten Schritt des Tages, abgezeichnet ist.</translation>
    </message>
    <message>
        <source>Search name, number or note</source>
        <translation>Name, Nummer oder Notiz suchen</translation>
    </message>
    <message>
        <source>More filters...</source>
        <translation>Mehr Filter...</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>of the unit</source>
        <translation>der Station</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportieren ...</translation>
    </message>
    <message>
        <source>Older infusions are being read in: {count} to go.</source>
        <translation>Ältere Infusionen werden eingelesen: noch {count}.</translation>
    </message>
    <message numerus="yes">
        <source>%n infusion cannot be read in.|%n infusions cannot be read in.</source>
        <translation>
            <numerusform>%n Infusion ist nicht lesbar.</numerusform>
            <numerusform>%n Infusionen sind nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The latest infusions may be missing here: {why}</source>
        <translation>Die neuesten Infusionen fehlen hier vielleicht: {why}</translation>
    </message>
    <message>
        <source>{count} set</source>
        <translation>{count} gesetzt</translation>
    </message>
    <message>
        <source>Only some infusions are shown.</source>
        <translation>Nur ein Teil der Infusionen ist zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n to be seen in writing|%n to be seen in writing</source>
        <translation>
            <numerusform>%n schriftlich zu sehen</numerusform>
            <numerusform>%n schriftlich zu sehen</numerusform>
        </translation>
    </message>
    <message>
        <source>all seen in writing</source>
        <translation>alle schriftlich gesehen</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Neuere</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Ältere</translation>
    </message>
    <message>
        <source>{first} to {last} of {count}</source>
        <translation>{first} bis {last} von {count}</translation>
    </message>
    <message>
        <source>Signed infusions</source>
        <translation>Abgezeichnete Infusionen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>reviewed by {person}</source>
        <translation>durchgesehen: {person}</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>durchzusehen</translation>
    </message>
    <message>
        <source>end not recorded</source>
        <translation>Ende nicht dokumentiert</translation>
    </message>
    <message>
        <source>NOT TREATED: {cause}</source>
        <translation>NICHT BEHANDELT: {cause}</translation>
    </message>
    <message>
        <source>{worst}, {count} reactions</source>
        <translation>{worst}, {count} Reaktionen</translation>
    </message>
    <message>
        <source>{named} and {more} more</source>
        <translation>{named} und {more} mehr</translation>
    </message>
    <message>
        <source>1st infusion</source>
        <translation>1. Infusion</translation>
    </message>
    <message>
        <source>2nd infusion</source>
        <translation>2. Infusion</translation>
    </message>
    <message>
        <source>Later infusions</source>
        <translation>Spätere Infusionen</translation>
    </message>
    <message>
        <source>half of them {quarter} to {three_quarters}, the longest {most}</source>
        <translation>die Hälfte {quarter} bis {three_quarters}, längstens {most}</translation>
    </message>
    <message>
        <source>stopped for good</source>
        <translation>endgültig beendet</translation>
    </message>
    <message>
        <source>not treated</source>
        <translation>nicht behandelt</translation>
    </message>
    <message>
        <source>not ended yet</source>
        <translation>noch nicht beendet</translation>
    </message>
    <message>
        <source>stopped for good, or a reaction after which the infusion is never started again</source>
        <translation>endgültig beendet, oder eine Reaktion, nach der nie wieder gestartet wird</translation>
    </message>
    <message>
        <source>a reaction at the last infusion</source>
        <translation>Reaktion bei der letzten Infusion</translation>
    </message>
    <message>
        <source>the last infusion was not finished</source>
        <translation>letzte Infusion nicht zu Ende gegeben</translation>
    </message>
    <message>
        <source>another regimen</source>
        <translation>anderes Schema</translation>
    </message>
    <message>
        <source>{count} reactions, worst: {grade}</source>
        <translation>{count} Reaktionen, schwerste: {grade}</translation>
    </message>
    <message>
        <source>{regimen}, cycle {cycle}, day {day}</source>
        <translation>{regimen}, Zyklus {cycle}, Tag {day}</translation>
    </message>
    <message>
        <source>Ask the prescriber before any further infusion</source>
        <translation>Vor jeder weiteren Infusion ärztlich nachfragen</translation>
    </message>
    <message>
        <source>The prescriber chooses the rates of the next infusion</source>
        <translation>Raten der nächsten Infusion: ärztlich festlegen</translation>
    </message>
    <message>
        <source>Next: rates of the {ordinal} infusion</source>
        <translation>Als Nächstes: Raten der {ordinal} Infusion</translation>
    </message>
    <message>
        <source>No reaction at the last infusion, and it was finished. The order decides.</source>
        <translation>Letzte Infusion ohne Reaktion und zu Ende gegeben. Es gilt die Anordnung.</translation>
    </message>
    <message>
        <source>Why: {why}.</source>
        <translation>Grund: {why}.</translation>
    </message>
    <message>
        <source>Until then: rates of the {ordinal} infusion, never faster.</source>
        <translation>Bis dahin: Raten der {ordinal} Infusion, nie schneller.</translation>
    </message>
    <message>
        <source>No label says; this is the cautious way.</source>
        <translation>Keine Fachinformation regelt das; dies ist der vorsichtige Weg.</translation>
    </message>
    <message numerus="yes">
        <source>%n planned dose was missed|%n planned doses were missed</source>
        <translation>
            <numerusform>%n geplante Gabe ausgefallen</numerusform>
            <numerusform>%n geplante Gaben ausgefallen</numerusform>
        </translation>
    </message>
    <message>
        <source>Infusions here: {count}; last {day}: {end}; reaction: {reaction}</source>
        <translation>Infusionen hier: {count}; letzte {day}: {end}; Reaktion: {reaction}</translation>
    </message>
    <message>
        <source>{count} finished</source>
        <translation>{count} beendet</translation>
    </message>
    <message>
        <source>{count} not ended yet</source>
        <translation>{count} noch nicht beendet</translation>
    </message>
    <message>
        <source>{count} not given</source>
        <translation>{count} nicht gegeben</translation>
    </message>
    <message>
        <source>as soon as possible; was due {day}</source>
        <translation>so bald wie möglich; fällig war {day}</translation>
    </message>
    <message>
        <source>No next date</source>
        <translation>Kein nächster Termin</translation>
    </message>
    <message numerus="yes">
        <source>The next is %n day late|The next is %n days late</source>
        <translation>
            <numerusform>Die nächste ist %n Tag zu spät</numerusform>
            <numerusform>Die nächste ist %n Tage zu spät</numerusform>
        </translation>
    </message>
    <message>
        <source>The next is due today</source>
        <translation>Die nächste ist heute fällig</translation>
    </message>
    <message numerus="yes">
        <source>The next is in %n day|The next is in %n days</source>
        <translation>
            <numerusform>Die nächste ist in %n Tag</numerusform>
            <numerusform>Die nächste ist in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped, this infusion only</source>
        <translation>beendet, nur diese Infusion</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>Somebody else recorded something for this patient meanwhile. Look at the values, then save again.</source>
        <translation>Inzwischen hat jemand anders für diesen Patienten etwas dokumentiert. Die Werte ansehen, dann erneut speichern.</translation>
    </message>
    <message>
        <source>No infusion runs and nobody is observed. A patient comes into this table with the start of the infusion.</source>
        <translation>Keine Infusion läuft, und niemand wird beobachtet. Ein Patient kommt mit dem Start der Infusion in diese Tabelle.</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Alle speichern</translation>
    </message>
    <message>
        <source>Save all {count} rows</source>
        <translation>Alle {count} Zeilen speichern</translation>
    </message>
    <message>
        <source>nothing is typed yet</source>
        <translation>noch nichts getippt</translation>
    </message>
    <message numerus="yes">
        <source>%n row saved|%n rows saved</source>
        <translation>
            <numerusform>%n Zeile gespeichert</numerusform>
            <numerusform>%n Zeilen gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>{left} not saved: what is missing stands in the row</source>
        <translation>{left} nicht gespeichert: Was fehlt, steht in der Zeile</translation>
    </message>
    <message>
        <source>Taken back: the line stays in the record, struck out</source>
        <translation>Zurückgenommen: Die Zeile bleibt gestrichen im Verlauf</translation>
    </message>
    <message>
        <source>Something later rests on this line: correct it from the record of the patient.</source>
        <translation>Etwas Späteres beruht auf dieser Zeile: im Verlauf des Patienten berichtigen.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translation>gespeichert {time}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Please look again. As it stands: save again.</source>
        <translation>Bitte noch einmal hinsehen. So wie es steht: noch einmal speichern.</translation>
    </message>
    <message>
        <source>Round
Chair</source>
        <translation>Runde
Platz</translation>
    </message>
    <message>
        <source>Blood pressure
mmHg</source>
        <translation>Blutdruck
mmHg</translation>
    </message>
    <message>
        <source>Pulse
/min</source>
        <translation>Puls
/min</translation>
    </message>
    <message>
        <source>Resp
/min</source>
        <translation>Atmung
/min</translation>
    </message>
    <message>
        <source>SpO₂
%</source>
        <translation>SpO₂
%</translation>
    </message>
    <message>
        <source>Temp
°C</source>
        <translation>Temp.
°C</translation>
    </message>
    <message>
        <source>Pump shows
mL/h</source>
        <translation>Pumpe zeigt
mL/h</translation>
    </message>
    <message>
        <source>New or worse signs
since the start?</source>
        <translation>Neue oder stärkere
Symptome seit Start?</translation>
    </message>
    <message>
        <source>Time
24 h</source>
        <translation>Zeit
24 h</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation>PAUSIERT</translation>
    </message>
    <message>
        <source>observation</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>The scanner sent a code without Enter at its end: nothing was taken. Have it set to end with Enter.</source>
        <translation>Der Scanner schickte einen Code ohne Enter am Ende: Nichts wurde übernommen. Auf Enter am Ende einstellen lassen.</translation>
    </message>
    <message>
        <source>{person} is writing from now on.</source>
        <translation>Ab jetzt schreibt {person}.</translation>
    </message>
    <message>
        <source>That is the code of a bag. It belongs into the bag check of its patient.</source>
        <translation>Das ist der Code eines Beutels. Er gehört in die Beutelkontrolle des Patienten.</translation>
    </message>
    <message>
        <source>The wristband is {who}&apos;s, as on the screen. Nothing is recorded.</source>
        <translation>Das Armband gehört {who}, wie auf dem Bildschirm. Nichts wird dokumentiert.</translation>
    </message>
    <message>
        <source>NOT THIS PATIENT. The code is {other}&apos;s; on the screen is {who}.</source>
        <translation>NICHT DIESER PATIENT. Der Code gehört {other}; auf dem Bildschirm ist {who}.</translation>
    </message>
    <message>
        <source>{start} and more</source>
        <translation>{start} und mehr</translation>
    </message>
    <message>
        <source>This code is not {who}&apos;s number, and nobody&apos;s on the board: {code}.</source>
        <translation>Dieser Code ist nicht die Nummer von {who} und von niemandem in der Übersicht: {code}.</translation>
    </message>
    <message>
        <source>Nobody on the board has this number, and it is no known badge: {code}.</source>
        <translation>Niemand in der Übersicht hat diese Nummer, und es ist kein bekannter Ausweis: {code}.</translation>
    </message>
    <message>
        <source>New patient with this number</source>
        <translation>Neuer Patient mit dieser Nummer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Which numbers patients have here</source>
        <translation>Welche Nummern Patienten hier haben</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>charge nurse</source>
        <translation>Schichtleitung</translation>
    </message>
    <message>
        <source>healthcare assistant</source>
        <translation>Pflegeassistenz</translation>
    </message>
    <message>
        <source>student</source>
        <translation>in Ausbildung</translation>
    </message>
    <message>
        <source>pharmacist</source>
        <translation>Apotheke</translation>
    </message>
    <message>
        <source>{person} has no PIN yet: a charge nurse gives her a one-time PIN (settings, People).</source>
        <translation>{person} hat noch keine PIN: Eine Schichtleitung gibt ihr eine Einmal-PIN (Einstellungen, Personal).</translation>
    </message>
    <message>
        <source>{person} chooses a PIN of her own first.</source>
        <translation>{person} wählt erst eine eigene PIN.</translation>
    </message>
    <message>
        <source>So many wrong PINs of {person} that this one is of no more use: a charge nurse sets a new one (settings, People).</source>
        <translation>So viele falsche PINs für {person}, dass diese nicht mehr gilt: Eine Schichtleitung setzt eine neue (Einstellungen, Personal).</translation>
    </message>
    <message>
        <source>{person} does not work here now, or her shift is over: a nurse lets her in again.</source>
        <translation>{person} arbeitet hier zurzeit nicht, oder die Schicht ist zu Ende: Eine Pflegekraft lässt sie wieder ein.</translation>
    </message>
    <message>
        <source>{person} cannot be meant here: her role does not do this.</source>
        <translation>{person} kann hier nicht gemeint sein: Ihre Rolle tut das nicht.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 figures.</source>
        <translation>Eine PIN hat 4 bis 8 Ziffern.</translation>
    </message>
    <message>
        <source>A PIN has figures only.</source>
        <translation>Eine PIN hat nur Ziffern.</translation>
    </message>
    <message>
        <source>These are the first anybody tries. Choose other figures.</source>
        <translation>Die probiert jeder zuerst. Andere Ziffern wählen.</translation>
    </message>
    <message>
        <source>These are the figures somebody gave you. Choose your own.</source>
        <translation>Diese Ziffern hat Ihnen jemand gegeben. Eigene wählen.</translation>
    </message>
    <message>
        <source>There is somebody of that name. Write it so that both are told apart.</source>
        <translation>Jemand heißt schon so. So schreiben, dass beide unterscheidbar sind.</translation>
    </message>
    <message>
        <source>Her name?</source>
        <translation>Der Name?</translation>
    </message>
    <message>
        <source>She is the last charge nurse: make somebody else one first.</source>
        <translation>Sie ist die letzte Schichtleitung: zuerst jemand anderen dazu machen.</translation>
    </message>
    <message>
        <source>She works here no more.</source>
        <translation>Sie arbeitet nicht mehr hier.</translation>
    </message>
    <message>
        <source>No nurse is at hand</source>
        <translation>Keine Pflegekraft zur Stelle</translation>
    </message>
    <message>
        <source>A nurse told me to write it down</source>
        <translation>Eine Pflegekraft hat gesagt, ich soll es aufschreiben</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Notfall</translation>
    </message>
    <message>
        <source>{person} is a student: the nurse beside her shows who she is, and stands as who looked.</source>
        <translation>{person} ist in Ausbildung: Die Pflegekraft daneben weist sich aus und steht als die, die mitgesehen hat.</translation>
    </message>
    <message>
        <source>This is a nurse&apos;s act. She shows who she is, and stands as who did it; {person} writes it.</source>
        <translation>Das tut eine Pflegekraft. Sie weist sich aus und steht als die, die es getan hat; {person} schreibt es auf.</translation>
    </message>
    <message>
        <source>one-time PIN, not used yet</source>
        <translation>Einmal-PIN, noch nicht benutzt</translation>
    </message>
    <message>
        <source>has a PIN</source>
        <translation>hat eine PIN</translation>
    </message>
    <message>
        <source>no PIN yet: give her a one-time PIN</source>
        <translation>noch keine PIN: ihr eine Einmal-PIN geben</translation>
    </message>
    <message>
        <source>PIN tried too often</source>
        <translation>PIN zu oft probiert</translation>
    </message>
    <message>
        <source>badge known</source>
        <translation>Ausweis bekannt</translation>
    </message>
    <message>
        <source>no badge yet</source>
        <translation>noch kein Ausweis</translation>
    </message>
    <message>
        <source>That was not {person}&apos;s PIN.</source>
        <translation>Das war nicht die PIN von {person}.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. {wait} A badge is read at once.</source>
        <translation>Zu viele falsche PINs. {wait} Ein Ausweis wird sofort gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>The next try is possible in %n second.|The next try is possible in %n seconds.</source>
        <translation>
            <numerusform>Der nächste Versuch ist in %n Sekunde möglich.</numerusform>
            <numerusform>Der nächste Versuch ist in %n Sekunden möglich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next try is possible in %n minute.|The next try is possible in %n minutes.</source>
        <translation>
            <numerusform>Der nächste Versuch ist in %n Minute möglich.</numerusform>
            <numerusform>Der nächste Versuch ist in %n Minuten möglich.</numerusform>
        </translation>
    </message>
    <message>
        <source>People: a charge nurse, please</source>
        <translation>Personal: eine Schichtleitung, bitte</translation>
    </message>
    <message>
        <source>Who works here: tap one</source>
        <translation>Wer hier arbeitet: antippen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>New one-time PIN</source>
        <translation>Neue Einmal-PIN</translation>
    </message>
    <message>
        <source>Take her badge back</source>
        <translation>Ausweis zurücknehmen</translation>
    </message>
    <message>
        <source>She works here no more</source>
        <translation>Sie arbeitet nicht mehr hier</translation>
    </message>
    <message>
        <source>Her badge: scan it now.</source>
        <translation>Ihr Ausweis: jetzt scannen.</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Jemand Neues</translation>
    </message>
    <message>
        <source>Name, as it stands in the record</source>
        <translation>Name, wie er in der Akte steht</translation>
    </message>
    <message>
        <source>Add her</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>A charge nurse, please.</source>
        <translation>Eine Schichtleitung, bitte.</translation>
    </message>
    <message>
        <source>Tap whose badge it is, then scan it again.</source>
        <translation>Antippen, wessen Ausweis es ist, dann erneut scannen.</translation>
    </message>
    <message>
        <source>That is {person}&apos;s badge already.</source>
        <translation>Das ist schon der Ausweis von {person}.</translation>
    </message>
    <message>
        <source>{person}&apos;s badge is known now.</source>
        <translation>Der Ausweis von {person} ist jetzt bekannt.</translation>
    </message>
    <message>
        <source>One-time PIN of {person}: {pin}. Tell it to her alone; at her next sign-in she chooses her own.</source>
        <translation>Einmal-PIN von {person}: {pin}. Nur ihr sagen; bei der nächsten Anmeldung wählt sie ihre eigene.</translation>
    </message>
    <message>
        <source>no PIN yet</source>
        <translation>noch keine PIN</translation>
    </message>
    <message>
        <source>At a finger&apos;s tap</source>
        <translation>Beim Fingertipp</translation>
    </message>
    <message>
        <source>on a field for figures</source>
        <translation>auf ein Zahlenfeld</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>for the mouse, too</source>
        <translation>auch mit der Maus</translation>
    </message>
    <message>
        <source>white</source>
        <translation>weiß</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>dark, alarms as bright as by day</source>
        <translation>dunkel, Alarme so hell wie am Tag</translation>
    </message>
    <message>
        <source>A line to lay a ruler on</source>
        <translation>Eine Linie, um ein Lineal anzulegen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Pad for figures</source>
        <translation>Zahlenblock</translation>
    </message>
    <message>
        <source>Locks itself, names hidden</source>
        <translation>Sperrt sich selbst, Namen verborgen</translation>
    </message>
    <message>
        <source>People...</source>
        <translation>Personal...</translation>
    </message>
    <message>
        <source>roles, PINs, badges</source>
        <translation>Rollen, PINs, Ausweise</translation>
    </message>
    <message>
        <source>Length of the line</source>
        <translation>Länge der Linie</translation>
    </message>
    <message>
        <source>Use this length</source>
        <translation>Diese Länge verwenden</translation>
    </message>
    <message>
        <source>Copies of the record...</source>
        <translation>Kopien der Aufzeichnung ...</translation>
    </message>
    <message>
        <source>This workstation</source>
        <translation>Dieser Arbeitsplatz</translation>
    </message>
    <message>
        <source>How large is this screen?</source>
        <translation>Wie groß ist dieser Bildschirm?</translation>
    </message>
    <message>
        <source>Lay a ruler on the line and type its length. The time and the rate then become large enough to be read at two metres.</source>
        <translation>Ein Lineal an die Linie legen und ihre Länge eintippen. Zeit und Laufrate werden dann so groß, dass sie auf zwei Meter lesbar sind.</translation>
    </message>
    <message>
        <source>A form is open at a patient: finish it or go back from it first.</source>
        <translation>Bei einem Patienten ist ein Formular offen: erst beenden oder zurückgehen.</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute|after %n minutes</source>
        <translation>
            <numerusform>nach %n Minute</numerusform>
            <numerusform>nach %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>only by hand</source>
        <translation>nur von Hand</translation>
    </message>
    <message>
        <source>There is no connection to the record: change the language when it is back.</source>
        <translation>Es besteht keine Verbindung zur Dokumentation: die Sprache ändern, wenn sie wieder da ist.</translation>
    </message>
    <message>
        <source>Not measured yet: a screen of the usual 96 dots to the inch is assumed.</source>
        <translation>Noch nicht gemessen: Angenommen wird ein üblicher Bildschirm mit 96 Punkten je Zoll.</translation>
    </message>
    <message>
        <source>Measured: the line is {amount} long. Time and rate are read from {amount2}, the smallest words from {keyboard} cm.</source>
        <translation>Gemessen: Die Linie ist {amount} lang. Zeit und Laufrate sind lesbar auf {amount2}, die kleinsten Wörter auf {keyboard} cm.</translation>
    </message>
    <message>
        <source>Did you hear it?</source>
        <translation>Haben Sie ihn gehört?</translation>
    </message>
    <message>
        <source>Play the test sound</source>
        <translation>Testton abspielen</translation>
    </message>
    <message>
        <source>Yes, I heard it</source>
        <translation>Ja, gehört</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Play it again</source>
        <translation>Erneut abspielen</translation>
    </message>
    <message>
        <source>I compared the clock</source>
        <translation>Ich habe die Uhr verglichen</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>Ich habe es gesehen</translation>
    </message>
    <message>
        <source>Answer it now</source>
        <translation>Jetzt beantworten</translation>
    </message>
    <message>
        <source>NOT SAVED. {sentence} What you typed still stands; press again, or write on paper.</source>
        <translation>NICHT GESPEICHERT. {sentence} Was Sie getippt haben, steht noch da; erneut drücken oder auf Papier schreiben.</translation>
    </message>
    <message>
        <source>The program erred. Do not rely on the last act: look into the record whether it is there. Close and open the program again. Details: {where}</source>
        <translation>Das Programm hat einen Fehler. Verlassen Sie sich nicht auf die letzte Handlung: Sehen Sie im Verlauf nach, ob sie da ist. Programm schließen und neu öffnen. Einzelheiten: {where}</translation>
    </message>
    <message>
        <source>{fault} And {more} more.</source>
        <translation>{fault} Und {more} weitere.</translation>
    </message>
    <message>
        <source>THE RECORD IS NOT AS THIS PROGRAM WROTE IT. {faults} Tell the charge nurse; keep a paper form beside until it is cleared up.</source>
        <translation>DIE DOKUMENTATION IST NICHT SO, WIE DIESES PROGRAMM SIE SCHRIEB. {faults} Der Schichtleitung melden; einen Papierbogen daneben führen, bis es geklärt ist.</translation>
    </message>
    <message>
        <source>The log of alarms cannot be written: alarms go on all the same. {fault}</source>
        <translation>Das Alarmprotokoll kann nicht geschrieben werden: Die Alarme gehen trotzdem weiter. {fault}</translation>
    </message>
    <message>
        <source>The record could not be sealed today; what you record is saved. {fault}</source>
        <translation>Die Akten konnten heute nicht versiegelt werden; was Sie eintragen, ist gespeichert. {fault}</translation>
    </message>
    <message>
        <source>The record was not copied today; what you record is saved. {fault}</source>
        <translation>Die Aufzeichnung wurde heute nicht kopiert; was Sie eintragen, ist gespeichert. {fault}</translation>
    </message>
    <message>
        <source>NOTHING CAN BE RECORDED NOW: write on paper. {fault}</source>
        <translation>JETZT KANN NICHTS EINGETRAGEN WERDEN: auf Papier schreiben. {fault}</translation>
    </message>
    <message>
        <source>The machine&apos;s clock moved back by {minutes} min (somebody set it).</source>
        <translation>Die Uhr des Rechners ging {minutes} min zurück (jemand hat sie gestellt).</translation>
    </message>
    <message>
        <source>The machine&apos;s clock moved on by {minutes} min (sleep, or somebody set it).</source>
        <translation>Die Uhr des Rechners ging {minutes} min vor (Ruhezustand, oder jemand hat sie gestellt).</translation>
    </message>
    <message>
        <source>Every time on the screen is reckoned anew from the record. Compare the clock with your watch.</source>
        <translation>Jede Zeit am Bildschirm ist neu aus dem Verlauf gerechnet. Vergleichen Sie die Uhr mit Ihrer eigenen.</translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>Das bin ich</translation>
    </message>
    <message>
        <source>Infusion assistant</source>
        <translation>Infusionsassistent</translation>
    </message>
    <message>
        <source>The unit&apos;s passphrase</source>
        <translation>Die Passphrase der Station</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Programm schließen</translation>
    </message>
    <message>
        <source>It is encrypted on this computer&apos;s disk.</source>
        <translation>Sie liegt verschlüsselt auf diesem Computer.</translation>
    </message>
    <message>
        <source>The record is locked</source>
        <translation>Die Aufzeichnung ist verschlossen</translation>
    </message>
    <message>
        <source>THE RECORD IS NOT OPEN. Write on paper until it is.</source>
        <translation>DIE AUFZEICHNUNG IST NICHT OFFEN. Bis dahin auf Papier schreiben.</translation>
    </message>
    <message>
        <source>Kept on this computer {time}</source>
        <translation>Auf diesem Rechner aufbewahrt {time}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Gespeichert {time}</translation>
    </message>
    <message>
        <source>works without network</source>
        <translation>läuft ohne Netz</translation>
    </message>
    <message>
        <source>shared record</source>
        <translation>gemeinsame Dokumentation</translation>
    </message>
    <message>
        <source>unidentified at the workstation</source>
        <translation>unbekannt am Arbeitsplatz</translation>
    </message>
    <message>
        <source>Nothing was done otherwise.</source>
        <translation>Nichts wurde anders gemacht.</translation>
    </message>
    <message>
        <source>Nothing was caught by a check.</source>
        <translation>Nichts wurde von einer Prüfung abgefangen.</translation>
    </message>
    <message>
        <source>The pump never ran.</source>
        <translation>Die Pumpe lief nie.</translation>
    </message>
    <message>
        <source>No vital signs were recorded.</source>
        <translation>Keine Vitalzeichen dokumentiert.</translation>
    </message>
    <message>
        <source>Rate, mL/h: given, and planned from the start; numbers as in the list</source>
        <translation>Rate, mL/h: gegeben, und geplant ab Start; Nummern wie in der Liste</translation>
    </message>
    <message>
        <source>Vital signs, least to most</source>
        <translation>Vitalzeichen, kleinster bis größter Wert</translation>
    </message>
    <message>
        <source>Sign review...</source>
        <translation>Durchsicht...</translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation>Der ganze Verlauf</translation>
    </message>
    <message>
        <source>Nothing was done otherwise, corrected, late or caught by a check.</source>
        <translation>Nichts war anders, korrigiert, verspätet oder abgefangen.</translation>
    </message>
    <message>
        <source>Before: {words}</source>
        <translation>Vorher: {words}</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Welche Liste</translation>
    </message>
    <message>
        <source>Tap a line, or Enter on it, to see the rule behind it.</source>
        <translation>Eine Zeile antippen, oder Enter auf ihr, zeigt die Regel dahinter.</translation>
    </message>
    <message>
        <source>Earlier infusions and calendar</source>
        <translation>Frühere Infusionen, Kalender</translation>
    </message>
    <message>
        <source>Record · {count} lines</source>
        <translation>Verlauf · {count} Zeilen</translation>
    </message>
    <message>
        <source>Done otherwise · {count}</source>
        <translation>Anders gemacht · {count}</translation>
    </message>
    <message>
        <source>Caught by a check · {count}</source>
        <translation>Abgefangen · {count}</translation>
    </message>
    <message>
        <source>The clock moved · {count}</source>
        <translation>Die Uhr sprang · {count}</translation>
    </message>
    <message>
        <source>What did the screen say at...?</source>
        <translation>Was stand auf dem Bildschirm um ...?</translation>
    </message>
    <message>
        <source>Jumps of the clock</source>
        <translation>Sprünge der Uhr</translation>
    </message>
    <message>
        <source>Done otherwise</source>
        <translation>Anders gemacht</translation>
    </message>
    <message>
        <source>Sent home without an infusion</source>
        <translation>Ohne Infusion nach Hause</translation>
    </message>
    <message>
        <source>Infusions</source>
        <translation>Infusionen</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>abgezeichnet</translation>
    </message>
    <message>
        <source>Medicine under 15 min before</source>
        <translation>Medikament unter 15 min vorher</translation>
    </message>
    <message>
        <source>Medicine 15 to 29 min</source>
        <translation>Medikament 15 bis 29 min</translation>
    </message>
    <message>
        <source>Medicine 30 to 44 min</source>
        <translation>Medikament 30 bis 44 min</translation>
    </message>
    <message>
        <source>Medicine 45 to 60 min</source>
        <translation>Medikament 45 bis 60 min</translation>
    </message>
    <message>
        <source>Medicine over 60 min before</source>
        <translation>Medikament über 60 min vorher</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} von {whole}</translation>
    </message>
    <message>
        <source>Started in the window</source>
        <translation>Im Fenster begonnen</translation>
    </message>
    <message>
        <source>starts; and each premedicine, by minutes before the start</source>
        <translation>Starts; und jedes Medikament, nach Minuten vor dem Start</translation>
    </message>
    <message>
        <source>{part} of {whole} first infusions with a reaction</source>
        <translation>{part} von {whole} ersten Infusionen mit Reaktion</translation>
    </message>
    <message>
        <source>Under 15 s</source>
        <translation>Unter 15 s</translation>
    </message>
    <message>
        <source>15 to 29 s</source>
        <translation>15 bis 29 s</translation>
    </message>
    <message>
        <source>30 to 59 s</source>
        <translation>30 bis 59 s</translation>
    </message>
    <message>
        <source>1 to 2 min</source>
        <translation>1 bis 2 min</translation>
    </message>
    <message>
        <source>2 min or longer</source>
        <translation>2 min oder länger</translation>
    </message>
    <message>
        <source>median {span}</source>
        <translation>Median {span}</translation>
    </message>
    <message>
        <source>each single one: too few for a spread</source>
        <translation>jeder einzelne: zu wenige für eine Streuung</translation>
    </message>
    <message>
        <source>no pump was stopped for a reaction</source>
        <translation>keine Pumpe wegen einer Reaktion gestoppt</translation>
    </message>
    <message>
        <source>From reaction to pump stopped</source>
        <translation>Von der Reaktion zum Pumpenstopp</translation>
    </message>
    <message>
        <source>against the protocol, with a reason or an order</source>
        <translation>gegen das Protokoll, mit Grund oder Anordnung</translation>
    </message>
    <message>
        <source>Done otherwise, by rule</source>
        <translation>Anders gemacht, nach Regel</translation>
    </message>
    <message>
        <source>found so, or already happened</source>
        <translation>so vorgefunden oder schon geschehen</translation>
    </message>
    <message>
        <source>Incidents, by rule</source>
        <translation>Ereignisse, nach Regel</translation>
    </message>
    <message>
        <source>stopped before it was recorded</source>
        <translation>aufgehalten, bevor es dokumentiert war</translation>
    </message>
    <message>
        <source>Caught by a check</source>
        <translation>Abgefangen</translation>
    </message>
    <message>
        <source>Rises late, of {whole}</source>
        <translation>Steigerungen spät, von {whole}</translation>
    </message>
    <message>
        <source>Checks late, of {whole}</source>
        <translation>Kontrollen spät, von {whole}</translation>
    </message>
    <message>
        <source>Lines written late</source>
        <translation>Zeilen nachgetragen</translation>
    </message>
    <message>
        <source>rises and checks; the next chair may have come first</source>
        <translation>Steigerungen und Kontrollen; der Nachbarplatz ging vielleicht vor</translation>
    </message>
    <message>
        <source>rises and checks, in the middle by {span}; the next chair may have come first</source>
        <translation>Steigerungen und Kontrollen, im Mittel {span}; der Nachbarplatz ging vielleicht vor</translation>
    </message>
    <message>
        <source>rises and checks, by {list}; the next chair may have come first</source>
        <translation>Steigerungen und Kontrollen, um {list}; der Nachbarplatz ging vielleicht vor</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>{count} late</source>
        <translation>{count} spät</translation>
    </message>
    <message>
        <source>by the highest priority each came to, in {count} infusions</source>
        <translation>nach der höchsten Stufe, die jeder erreichte, in {count} Infusionen</translation>
    </message>
    <message>
        <source>from {first} to {last}: {list}</source>
        <translation>von {first} bis {last}: {list}</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Typing slip</source>
        <translation>Tippfehler</translation>
    </message>
    <message>
        <source>Wrong time</source>
        <translation>Falsche Zeit</translation>
    </message>
    <message>
        <source>Read wrongly</source>
        <translation>Falsch abgelesen</translation>
    </message>
    <message>
        <source>Did not happen</source>
        <translation>Ist nicht geschehen</translation>
    </message>
    <message>
        <source>Recorded twice</source>
        <translation>Doppelt dokumentiert</translation>
    </message>
    <message>
        <source>Belonged to another patient</source>
        <translation>Gehörte zu anderem Patienten</translation>
    </message>
    <message>
        <source>Correct this line</source>
        <translation>Diese Zeile berichtigen</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Whose line is it?</source>
        <translation>Wessen Zeile ist es?</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>fill in only what changes</source>
        <translation>nur ausfüllen, was sich ändert</translation>
    </message>
    <message>
        <source>Strike it out</source>
        <translation>Streichen</translation>
    </message>
    <message>
        <source>it stays legible</source>
        <translation>sie bleibt lesbar</translation>
    </message>
    <message>
        <source>Belongs to another patient...</source>
        <translation>Gehört zu anderem Patienten...</translation>
    </message>
    <message>
        <source>Yes, move it there</source>
        <translation>Ja, dorthin übertragen</translation>
    </message>
    <message>
        <source>recorded {time} by {who}</source>
        <translation>dokumentiert {time} von {who}</translation>
    </message>
    <message>
        <source>struck out: it counts no more and cannot be changed</source>
        <translation>gestrichen: Sie zählt nicht mehr und ist nicht änderbar</translation>
    </message>
    <message>
        <source>This line is struck out</source>
        <translation>Diese Zeile ist gestrichen</translation>
    </message>
    <message>
        <source>There is no other open infusion on the unit. Strike the line out instead.</source>
        <translation>Auf der Station ist keine andere Infusion offen. Streichen Sie die Zeile stattdessen.</translation>
    </message>
    <message>
        <source>Move “{what}” to chair {chair}, {name}? It is struck out here and written there with the same time.</source>
        <translation>„{what}“ an Platz {chair}, {name}, übertragen? Die Zeile wird hier gestrichen und dort mit derselben Zeit eingetragen.</translation>
    </message>
    <message>
        <source>Fill in what changes. What is left empty stays as it was.</source>
        <translation>Ausfüllen, was sich ändert. Was leer bleibt, bleibt wie es war.</translation>
    </message>
    <message>
        <source>Pick a reason.</source>
        <translation>Einen Grund wählen.</translation>
    </message>
    <message>
        <source>{what} {time} by {who}: {reason}</source>
        <translation>{what} {time} von {who}: {reason}</translation>
    </message>
    <message>
        <source>{words} (it said: {was})</source>
        <translation>{words} (vorher: {was})</translation>
    </message>
    <message>
        <source>Still missing: {list}.</source>
        <translation>Es fehlt noch: {list}.</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht dokumentiert</translation>
    </message>
    <message>
        <source>was {value}</source>
        <translation>war {value}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>a whole number is needed.</source>
        <translation>eine ganze Zahl ist nötig.</translation>
    </message>
    <message>
        <source>{label}: commas between; none = looked and none</source>
        <translation>{label}: mit Kommas; keine = nachgesehen und keine</translation>
    </message>
    <message>
        <source>Doctor or help called</source>
        <translation>Arzt/Ärztin oder Hilfe gerufen</translation>
    </message>
    <message>
        <source>Whose chairs?</source>
        <translation>Wessen Plätze?</translation>
    </message>
    <message>
        <source>For good, or for a break that ends by itself?</source>
        <translation>Ganz, oder für eine Pause, die von selbst endet?</translation>
    </message>
    <message>
        <source>I am back</source>
        <translation>Ich bin zurück</translation>
    </message>
    <message>
        <source>Chairs to hand over</source>
        <translation>Plätze zum Übergeben</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>{name} covers your {chairs} until {time}. It ends by itself.</source>
        <translation>{name} vertritt Sie bis {time}: {chairs}. Das endet von selbst.</translation>
    </message>
    <message>
        <source>Nobody has a chair now.</source>
        <translation>Niemand hat jetzt einen Platz.</translation>
    </message>
    <message>
        <source>Choose chairs and for how long; then who takes them.</source>
        <translation>Wählen Sie Plätze und wie lange; dann, wer sie übernimmt.</translation>
    </message>
    <message>
        <source>I take over</source>
        <translation>Ich übernehme</translation>
    </message>
    <message>
        <source>I cover the break</source>
        <translation>Ich vertrete die Pause</translation>
    </message>
    <message>
        <source>Was with the patient</source>
        <translation>War beim Patienten</translation>
    </message>
    <message>
        <source>From the paper form</source>
        <translation>Vom Papierbogen</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Change of chair</source>
        <translation>Platzwechsel</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>Hand-over sheet...</source>
        <translation>Übergabeblatt...</translation>
    </message>
    <message>
        <source>Downtime sheet...</source>
        <translation>Ausfallblatt...</translation>
    </message>
    <message>
        <source>Record so far...</source>
        <translation>Akte bisher...</translation>
    </message>
    <message>
        <source>Medicine for a reaction</source>
        <translation>Medikament gegen eine Reaktion</translation>
    </message>
    <message>
        <source>Often written down</source>
        <translation>Oft eingetragen</translation>
    </message>
    <message>
        <source>Written down late: it happened earlier</source>
        <translation>Nachtragen: Es geschah früher</translation>
    </message>
    <message>
        <source>Written down late</source>
        <translation>Nachgetragen</translation>
    </message>
    <message>
        <source>Why is it written only now?</source>
        <translation>Warum wird es erst jetzt geschrieben?</translation>
    </message>
    <message>
        <source>It is now</source>
        <translation>Es ist jetzt</translation>
    </message>
    <message>
        <source>Record this</source>
        <translation>Das dokumentieren</translation>
    </message>
    <message>
        <source>After a power cut...</source>
        <translation>Nach Stromausfall...</translation>
    </message>
    <message>
        <source>type the downtime sheet</source>
        <translation>Ausfallblatt eintippen</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Auf Papier</translation>
    </message>
    <message>
        <source>Only after the second check: the paper shows what it must not see.</source>
        <translation>Erst nach der Zweitkontrolle: auf dem Papier steht, was sie nicht sehen darf.</translation>
    </message>
    <message>
        <source>What do you want to write down?</source>
        <translation>Was möchten Sie eintragen?</translation>
    </message>
    <message>
        <source>That is more than {limit} min ago: pick why.</source>
        <translation>Das ist mehr als {limit} min her: wählen Sie, warum.</translation>
    </message>
    <message>
        <source>No chair</source>
        <translation>Kein Platz</translation>
    </message>
    <message>
        <source>Note...</source>
        <translation>Notiz...</translation>
    </message>
    <message>
        <source>Write down...</source>
        <translation>Eintragen...</translation>
    </message>
    <message>
        <source>Not treated today...</source>
        <translation>Heute nicht behandelt...</translation>
    </message>
    <message>
        <source>Free this chair</source>
        <translation>Platz freigeben</translation>
    </message>
    <message>
        <source>the record stays</source>
        <translation>die Akte bleibt</translation>
    </message>
    <message>
        <source>By mistake</source>
        <translation>Versehentlich</translation>
    </message>
    <message>
        <source>the pump ran on</source>
        <translation>Pumpe lief weiter</translation>
    </message>
    <message>
        <source>Wrong chair</source>
        <translation>Falscher Platz</translation>
    </message>
    <message>
        <source>it was ...</source>
        <translation>es war ...</translation>
    </message>
    <message>
        <source>Looked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>not a reaction</source>
        <translation>keine Reaktion</translation>
    </message>
    <message>
        <source>Print or save PDF...</source>
        <translation>Drucken oder PDF...</translation>
    </message>
    <message>
        <source>Nurse: {name}</source>
        <translation>Pflegekraft: {name}</translation>
    </message>
    <message>
        <source>LATE REACTION</source>
        <translation>SPÄTE REAKTION</translation>
    </message>
    <message>
        <source>told of after the sign-off</source>
        <translation>nach dem Abzeichnen berichtet</translation>
    </message>
    <message>
        <source>hidden during the second check</source>
        <translation>während der Zweitkontrolle verborgen</translation>
    </message>
    <message>
        <source>Name hidden: nobody is signed in</source>
        <translation>Name verborgen: niemand ist angemeldet</translation>
    </message>
    <message>
        <source>INTRAVENOUS</source>
        <translation>INTRAVENÖS</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geb.</translation>
    </message>
    <message>
        <source>MRN</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>DOSE</source>
        <translation>DOSIS</translation>
    </message>
    <message>
        <source>Weighed</source>
        <translation>Gewogen</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Allergie</translation>
    </message>
    <message>
        <source>Sex not recorded</source>
        <translation>Geschlecht nicht dokumentiert</translation>
    </message>
    <message>
        <source>Not recorded: ask</source>
        <translation>Nicht dokumentiert: fragen</translation>
    </message>
    <message>
        <source>in {volume}</source>
        <translation>in {volume}</translation>
    </message>
    <message>
        <source>cycle {cycle} day {day}</source>
        <translation>Zyklus {cycle} Tag {day}</translation>
    </message>
    <message>
        <source>as ordered</source>
        <translation>wie angeordnet</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>undone at once</source>
        <translation>sofort zurückgenommen</translation>
    </message>
    <message>
        <source>Recorded {time}: {said}</source>
        <translation>Notiert {time}: {said}</translation>
    </message>
    <message>
        <source>By mistake, the pump ran on</source>
        <translation>Versehentlich, die Pumpe lief weiter</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>newest first · tap a line to correct it</source>
        <translation>Neuestes zuerst · Zeile antippen, um sie zu berichtigen</translation>
    </message>
    <message>
        <source>The record is hidden during the second check</source>
        <translation>Der Verlauf ist während der Zweitkontrolle verborgen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>{caught} caught by a check</source>
        <translation>{caught} abgefangen</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Alle {count}</translation>
    </message>
    <message>
        <source>Other:</source>
        <translation>Anderes:</translation>
    </message>
    <message>
        <source>Restarted at, rate</source>
        <translation>Neustart um, Rate</translation>
    </message>
    <message>
        <source>Row {number}, {title}</source>
        <translation>Zeile {number}, {title}</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>Getan um</translation>
    </message>
    <message>
        <source>Answer...</source>
        <translation>Antworten...</translation>
    </message>
    <message>
        <source>When? Type the time of the sheet.</source>
        <translation>Wann? Die Uhrzeit vom Blatt eintippen.</translation>
    </message>
    <message>
        <source>Vital signs: nothing is typed yet.</source>
        <translation>Vitalzeichen: noch nichts eingetippt.</translation>
    </message>
    <message>
        <source>Something is still missing in this row.</source>
        <translation>In dieser Zeile fehlt noch etwas.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Done at
24 h</source>
        <translation>Getan um
24 h</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>{person}, by {who}</source>
        <translation>{person}, durch {who}</translation>
    </message>
    <message>
        <source>written {moment}</source>
        <translation>eingetragen {moment}</translation>
    </message>
    <message>
        <source>was</source>
        <translation>war</translation>
    </message>
    <message>
        <source>{person}, by unidentified</source>
        <translation>{person}, durch unbekannt</translation>
    </message>
    <message>
        <source>reason: {reason}</source>
        <translation>Grund: {reason}</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Als eigene bestätigt</translation>
    </message>
    <message>
        <source>{words}, struck out</source>
        <translation>{words}, gestrichen</translation>
    </message>
    <message>
        <source>Record, newest first</source>
        <translation>Verlauf, Neuestes zuerst</translation>
    </message>
    <message>
        <source>Check and start</source>
        <translation>Kontrolle, Start</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>next</source>
        <translation>als Nächstes</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>{words}, shown</source>
        <translation>{words}, angezeigt</translation>
    </message>
    <message>
        <source>Steps of the day</source>
        <translation>Schritte des Tages</translation>
    </message>
    <message>
        <source>Which patient has the reaction?</source>
        <translation>Welcher Patient hat die Reaktion?</translation>
    </message>
    <message>
        <source>Whose reaction it is</source>
        <translation>Wessen Reaktion es ist</translation>
    </message>
    <message>
        <source>There is no other open infusion on the unit.</source>
        <translation>Auf der Station ist keine andere Infusion offen.</translation>
    </message>
    <message numerus="yes">
        <source>It is recorded there with the same time, and struck out here.|The %n lines written since the press are recorded there with the same time, and struck out here.</source>
        <translation>
            <numerusform>Sie wird dort mit derselben Zeit dokumentiert und hier gestrichen.</numerusform>
            <numerusform>Die %n Zeilen seit dem Drücken werden dort mit derselben Zeit dokumentiert und hier gestrichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>The answers match</source>
        <translation>Die Antworten stimmen</translation>
    </message>
    <message>
        <source>I asked, and the answers match</source>
        <translation>Ich habe gefragt, die Antworten stimmen</translation>
    </message>
    <message>
        <source>I scanned, and it matches</source>
        <translation>Ich habe gescannt, es stimmt</translation>
    </message>
    <message>
        <source>Who is it? Two or more, from the patient or the wristband: never the chair</source>
        <translation>Wer ist es? Zwei oder mehr, vom Patienten oder vom Armband: nie der Platz</translation>
    </message>
    <message>
        <source>What agrees</source>
        <translation>Was übereinstimmt</translation>
    </message>
    <message>
        <source>Asked the patient</source>
        <translation>Patient gefragt</translation>
    </message>
    <message>
        <source>Scanned the wristband</source>
        <translation>Armband gescannt</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Weight, measured today</source>
        <translation>Gewicht, heute gemessen</translation>
    </message>
    <message>
        <source>Weight, kg</source>
        <translation>Gewicht, kg</translation>
    </message>
    <message>
        <source>I weighed</source>
        <translation>Ich habe gewogen</translation>
    </message>
    <message>
        <source>Another chair...</source>
        <translation>Anderer Platz...</translation>
    </message>
    <message>
        <source>Free chairs</source>
        <translation>Freie Plätze</translation>
    </message>
    <message>
        <source>Chair or place</source>
        <translation>Platz oder Ort</translation>
    </message>
    <message>
        <source>The patient moved</source>
        <translation>Der Patient ist umgezogen</translation>
    </message>
    <message>
        <source>dose ordered for {amount}</source>
        <translation>Dosis angeordnet für {amount}</translation>
    </message>
    <message>
        <source>Tap two of name, date of birth and number.</source>
        <translation>Zwei von Name, Geburtsdatum und Nummer antippen.</translation>
    </message>
    <message>
        <source>Tap one more identifier.</source>
        <translation>Noch ein Merkmal antippen.</translation>
    </message>
    <message>
        <source>Say whether you asked or scanned.</source>
        <translation>Angeben, ob gefragt oder gescannt.</translation>
    </message>
    <message>
        <source>I weighed {amount}</source>
        <translation>Ich habe {amount} gewogen</translation>
    </message>
    <message>
        <source>Type the weight in kg.</source>
        <translation>Das Gewicht in kg eintippen.</translation>
    </message>
    <message>
        <source>The patient is in chair {chair}</source>
        <translation>Der Patient ist an Platz {chair}</translation>
    </message>
    <message>
        <source>Tap a free chair, or type where the patient is.</source>
        <translation>Einen freien Platz antippen oder tippen, wo der Patient ist.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>{minutes} ago: ask again at the start (after {limit}&#xa0;min)</source>
        <translation>vor {minutes}: beim Start erneut fragen (nach {limit}&#xa0;min)</translation>
    </message>
    <message>
        <source>{what} agree, {how}</source>
        <translation>{what} stimmen überein, {how}</translation>
    </message>
    <message>
        <source>{difference}: over {limit}, ask the prescriber</source>
        <translation>{difference}: mehr als {limit}, Arzt/Ärztin fragen</translation>
    </message>
    <message>
        <source>{percent} above the order&apos;s {weight}</source>
        <translation>{percent} über den {weight} der Anordnung</translation>
    </message>
    <message>
        <source>{percent} below the order&apos;s {weight}</source>
        <translation>{percent} unter den {weight} der Anordnung</translation>
    </message>
    <message>
        <source>I read the bag label</source>
        <translation>Ich habe das Etikett gelesen</translation>
    </message>
    <message>
        <source>Bag looked at: clear, no particles, no leak</source>
        <translation>Beutel angesehen: klar, keine Partikel, dicht</translation>
    </message>
    <message>
        <source>First check: read it from the bag label</source>
        <translation>Erste Kontrolle: vom Etikett des Beutels ablesen</translation>
    </message>
    <message>
        <source>Use this bag all the same</source>
        <translation>Diesen Beutel trotzdem verwenden</translation>
    </message>
    <message>
        <source>writes the note and the check</source>
        <translation>schreibt Notiz und Kontrolle</translation>
    </message>
    <message>
        <source>scan or type</source>
        <translation>scannen</translation>
    </message>
    <message>
        <source>Patient number on the label</source>
        <translation>Patientennummer auf dem Etikett</translation>
    </message>
    <message>
        <source>Write the number on the label, not the name.</source>
        <translation>Bitte die Nummer vom Etikett, nicht den Namen.</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medikament</translation>
    </message>
    <message>
        <source>Another medicine...</source>
        <translation>Anderes Mittel...</translation>
    </message>
    <message>
        <source>Medicine on the label</source>
        <translation>Medikament auf dem Etikett</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Route in words</source>
        <translation>Weg in Worten</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Use before: time</source>
        <translation>Verwenden vor: Uhrzeit</translation>
    </message>
    <message>
        <source>Use before: day</source>
        <translation>Verwenden vor: Tag</translation>
    </message>
    <message>
        <source>Out of the fridge, if known</source>
        <translation>Aus dem Kühlschrank, falls bekannt</translation>
    </message>
    <message>
        <source>Clear, no particles, no leak</source>
        <translation>Klar, keine Partikel, dicht</translation>
    </message>
    <message>
        <source>Something wrong...</source>
        <translation>Etwas stimmt nicht...</translation>
    </message>
    <message>
        <source>Look at the bag</source>
        <translation>Den Beutel ansehen</translation>
    </message>
    <message>
        <source>What is wrong with the bag</source>
        <translation>Was mit dem Beutel nicht stimmt</translation>
    </message>
    <message>
        <source>lot {lot}</source>
        <translation>Charge {lot}</translation>
    </message>
    <message>
        <source>use before {time}</source>
        <translation>bis {time}</translation>
    </message>
    <message>
        <source>not the bag of this order: get the right one</source>
        <translation>nicht der Beutel dieser Anordnung: den richtigen holen</translation>
    </message>
    <message>
        <source>I do not use this bag</source>
        <translation>Ich verwende diesen Beutel nicht</translation>
    </message>
    <message>
        <source>writes a note, no bag check</source>
        <translation>schreibt eine Notiz, keine Beutelkontrolle</translation>
    </message>
    <message>
        <source>Say what is wrong with the bag.</source>
        <translation>Angeben, was mit dem Beutel nicht stimmt.</translation>
    </message>
    <message>
        <source>first fill in all answers</source>
        <translation>erst alle Antworten ausfüllen</translation>
    </message>
    <message>
        <source>Whose bag is it?</source>
        <translation>Wessen Beutel ist es?</translation>
    </message>
    <message>
        <source>Which dose?</source>
        <translation>Welche Dosis?</translation>
    </message>
    <message>
        <source>Which volume?</source>
        <translation>Welches Volumen?</translation>
    </message>
    <message>
        <source>Which lot?</source>
        <translation>Welche Charge?</translation>
    </message>
    <message>
        <source>Which medicine?</source>
        <translation>Welches Medikament?</translation>
    </message>
    <message>
        <source>Use before which day?</source>
        <translation>Vor welchem Tag verwenden?</translation>
    </message>
    <message>
        <source>Use before when?</source>
        <translation>Vor welcher Uhrzeit verwenden?</translation>
    </message>
    <message>
        <source>When out of the fridge?</source>
        <translation>Wann aus dem Kühlschrank?</translation>
    </message>
    <message>
        <source>Which route?</source>
        <translation>Welcher Weg?</translation>
    </message>
    <message>
        <source>How does the bag look?</source>
        <translation>Wie sieht der Beutel aus?</translation>
    </message>
    <message>
        <source>label of</source>
        <translation>Etikett von</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>THAT DAY IS PAST</source>
        <translation>DIESER TAG IST VORBEI</translation>
    </message>
    <message>
        <source>From the code: {parts}. Compare with the label.</source>
        <translation>Aus dem Code: {parts}. Mit dem Etikett vergleichen.</translation>
    </message>
    <message>
        <source>{expiry}, but {day} is answered: which is right?</source>
        <translation>{expiry}, aber {day} ist beantwortet: Was stimmt?</translation>
    </message>
    <message>
        <source>{expiry}, no time in the code: read it from the label</source>
        <translation>{expiry}, keine Uhrzeit im Code: vom Etikett ablesen</translation>
    </message>
    <message>
        <source>product code {code} is NOT one of {medicine} here</source>
        <translation>Produktcode {code} ist hier KEINER von {medicine}</translation>
    </message>
    <message>
        <source>product code of {medicine}</source>
        <translation>Produktcode von {medicine}</translation>
    </message>
    <message>
        <source>Being made</source>
        <translation>Wird hergestellt</translation>
    </message>
    <message>
        <source>Waits for the labs</source>
        <translation>Wartet auf Laborwerte</translation>
    </message>
    <message>
        <source>Waits for the prescriber</source>
        <translation>Wartet auf Arzt/Ärztin</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Zurückgeschickt</translation>
    </message>
    <message>
        <source>the weight of today</source>
        <translation>das Gewicht von heute</translation>
    </message>
    <message>
        <source>the lab results</source>
        <translation>die Laborwerte</translation>
    </message>
    <message>
        <source>type and screen</source>
        <translation>Blutgruppe + AKS</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>I asked pharmacy for the bag</source>
        <translation>Ich habe den Beutel angefordert</translation>
    </message>
    <message>
        <source>I asked again</source>
        <translation>Ich habe erneut angefordert</translation>
    </message>
    <message>
        <source>On the unit</source>
        <translation>Auf der Station</translation>
    </message>
    <message>
        <source>The bag is here</source>
        <translation>Der Beutel ist da</translation>
    </message>
    <message>
        <source>Another bag is here</source>
        <translation>Ein weiterer Beutel ist da</translation>
    </message>
    <message>
        <source>Not here yet? Say why</source>
        <translation>Noch nicht da? Grund angeben</translation>
    </message>
    <message>
        <source>Another reason...</source>
        <translation>Anderer Grund...</translation>
    </message>
    <message>
        <source>I asked why it is not here</source>
        <translation>Ich habe gefragt, warum er fehlt</translation>
    </message>
    <message>
        <source>Write why.</source>
        <translation>Grund schreiben.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>seit {time}</translation>
    </message>
    <message>
        <source>{compact} ago</source>
        <translation>vor {compact}</translation>
    </message>
    <message>
        <source>The bag came without being asked for here.</source>
        <translation>Der Beutel kam, ohne hier angefordert zu sein.</translation>
    </message>
    <message>
        <source>Still open: {list}. Pharmacy may want to wait for it.</source>
        <translation>Noch offen: {list}. Die Apotheke möchte vielleicht darauf warten.</translation>
    </message>
    <message>
        <source>out of fridge {time}</source>
        <translation>aus dem Kühlschrank {time}</translation>
    </message>
    <message>
        <source>use by {time}</source>
        <translation>verwenden bis {time}</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>asked for {ago}</source>
        <translation>angefordert {ago}</translation>
    </message>
    <message>
        <source>Nobody recorded asking for it.</source>
        <translation>Niemand hat eine Anforderung dokumentiert.</translation>
    </message>
    <message>
        <source>Who sits here? Two or more, from the patient or the wristband: never the chair</source>
        <translation>Wer sitzt hier? Zwei oder mehr, vom Patienten oder vom Armband: nie der Platz</translation>
    </message>
    <message>
        <source>{what} agree</source>
        <translation>{what} stimmen überein</translation>
    </message>
    <message>
        <source>Tap one more.</source>
        <translation>Noch eins antippen.</translation>
    </message>
    <message>
        <source>The wristband&apos;s number is this patient&apos;s.</source>
        <translation>Die Nummer am Armband ist die dieses Patienten.</translation>
    </message>
    <message>
        <source>Tap one more that agrees.</source>
        <translation>Noch eins antippen, das übereinstimmt.</translation>
    </message>
    <message>
        <source>good until {until}</source>
        <translation>gilt bis {until}</translation>
    </message>
    <message>
        <source>it was good until {until}: ask again</source>
        <translation>galt bis {until}: erneut fragen</translation>
    </message>
    <message>
        <source>{time}, {minutes} old, {good}</source>
        <translation>{time}, {minutes} alt, {good}</translation>
    </message>
    <message>
        <source>Typed at</source>
        <translation>Getippt um</translation>
    </message>
    <message>
        <source>Values...</source>
        <translation>Werte...</translation>
    </message>
    <message>
        <source>They are of now</source>
        <translation>Sie sind von jetzt</translation>
    </message>
    <message>
        <source>Clear them</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>BP</source>
        <translation>RR</translation>
    </message>
    <message>
        <source>O₂</source>
        <translation>O₂</translation>
    </message>
    <message>
        <source>still empty</source>
        <translation>noch leer</translation>
    </message>
    <message>
        <source>typed {old}: of now?</source>
        <translation>getippt {old}: von jetzt?</translation>
    </message>
    <message>
        <source>as it stands?</source>
        <translation>so wie es steht?</translation>
    </message>
    <message>
        <source>Typed at {typed_at} and not saved. Are these figures of now?</source>
        <translation>Getippt um {typed_at} und nicht gespeichert. Sind diese Werte von jetzt?</translation>
    </message>
    <message>
        <source>grey below: last check, {time}</source>
        <translation>grau darunter: letzte Kontrolle, {time}</translation>
    </message>
    <message>
        <source>nothing recorded yet</source>
        <translation>noch nichts dokumentiert</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Signs...</source>
        <translation>Symptome...</translation>
    </message>
    <message>
        <source>New or worse signs since the start?</source>
        <translation>Neue oder stärkere Symptome seit dem Start?</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>Puls</translation>
    </message>
    <message>
        <source>Resp</source>
        <translation>Atem</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>After start, min</source>
        <translation>Nach Start, min</translation>
    </message>
    <message>
        <source>Signs, or none</source>
        <translation>Symptome oder keine</translation>
    </message>
    <message>
        <source>Printed {moment}</source>
        <translation>Gedruckt {moment}</translation>
    </message>
    <message>
        <source>When the computer is back: Write down..., then After a power cut. The rows stand there in this order. Keep this paper.</source>
        <translation>Wenn der Computer wieder läuft: Eintragen..., dann Nach Stromausfall. Die Zeilen stehen dort in dieser Reihenfolge. Blatt aufbewahren.</translation>
    </message>
    <message>
        <source>Downtime sheet</source>
        <translation>Ausfallblatt</translation>
    </message>
    <message>
        <source>It stands still: add the minutes to the time of the restart, and only if there is one.</source>
        <translation>Sie steht: Minuten zur Uhrzeit des Neustarts zählen, nur falls es einen gibt.</translation>
    </message>
    <message>
        <source>As known at {time}.</source>
        <translation>Stand {time}.</translation>
    </message>
    <message>
        <source>If it starts at {time}; later: add the minutes.</source>
        <translation>Bei Start um {time}; später: Minuten dazuzählen.</translation>
    </message>
    <message>
        <source>Only to write on while the computer is down. Every rise after vital signs and without signs.</source>
        <translation>Nur zum Schreiben, solange der Computer ausfällt. Steigern nur nach Vitalzeichen und ohne Symptome.</translation>
    </message>
    <message>
        <source>After restart, min</source>
        <translation>Nach Neustart, min</translation>
    </message>
    <message>
        <source>REACTION at</source>
        <translation>REAKTION um</translation>
    </message>
    <message>
        <source>Pump stopped at</source>
        <translation>Pumpe aus um</translation>
    </message>
    <message>
        <source>Grade, at</source>
        <translation>Grad, um</translation>
    </message>
    <message>
        <source>Medicine, dose, route, at</source>
        <translation>Medikament, Dosis, Weg, um</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Arzt</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation>Apotheke</translation>
    </message>
    <message>
        <source>Charge nurse</source>
        <translation>Stationsleitung</translation>
    </message>
    <message>
        <source>Pump shows</source>
        <translation>Pumpe zeigt</translation>
    </message>
    <message>
        <source>No figures: only looked? Then save again.</source>
        <translation>Keine Werte: nur geschaut? Dann noch einmal speichern.</translation>
    </message>
    <message>
        <source>Which sign? A reaction: press REACTION. Not known: save again.</source>
        <translation>Welches Symptom? Eine Reaktion: REAKTION drücken. Nicht bekannt: noch einmal speichern.</translation>
    </message>
    <message>
        <source>Looked: none</source>
        <translation>Nachgesehen: keine</translation>
    </message>
    <message>
        <source>set {since} {number}</source>
        <translation>seit {since} {number}</translation>
    </message>
    <message>
        <source>{words} at {time}</source>
        <translation>{words} um {time}</translation>
    </message>
    <message>
        <source>the log says {rate} since {value}. Please look again.</source>
        <translation>dokumentiert sind {rate} seit {value}. Bitte noch einmal ansehen.</translation>
    </message>
    <message>
        <source>Chills, shortness of breath, rash or dizziness within 24 hours: report it at once.</source>
        <translation>Schüttelfrost, Atemnot, Ausschlag oder Schwindel innerhalb von 24 Stunden: sofort melden.</translation>
    </message>
    <message>
        <source>Carry the card. The blood bank must know of isatuximab before any transfusion, also for 6 months after.</source>
        <translation>Die Karte mitführen. Die Blutbank muss vor jeder Transfusion von Isatuximab wissen, auch 6 Monate danach.</translation>
    </message>
    <message>
        <source>Contraception now and for at least 5 months after the last dose.</source>
        <translation>Verhütung jetzt und mindestens 5 Monate nach der letzten Dosis.</translation>
    </message>
    <message>
        <source>No live vaccine without the oncologist.</source>
        <translation>Kein Lebendimpfstoff ohne die Onkologie.</translation>
    </message>
    <message>
        <source>Reviewed {time} by {person}</source>
        <translation>Durchgesehen {time} von {person}</translation>
    </message>
    <message>
        <source>Claimed afterwards</source>
        <translation>Nachträglich als eigene bestätigt</translation>
    </message>
    <message>
        <source>Timing, no reproach</source>
        <translation>Zeiten, kein Vorwurf</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund genannt</translation>
    </message>
    <message>
        <source>nobody ordered it</source>
        <translation>niemand hat es angeordnet</translation>
    </message>
    <message>
        <source>written at {time}</source>
        <translation>geschrieben um {time}</translation>
    </message>
    <message>
        <source>struck</source>
        <translation>gestrichen</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>because: {reason}</source>
        <translation>weil: {reason}</translation>
    </message>
    <message>
        <source>{time} by {person}</source>
        <translation>{time} von {person}</translation>
    </message>
    <message>
        <source>decided by {ordered_by}</source>
        <translation>entschieden von {ordered_by}</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht gestartet</translation>
    </message>
    <message>
        <source>started {since}, not ended</source>
        <translation>gestartet {since}, nicht beendet</translation>
    </message>
    <message>
        <source>{since} to {time}</source>
        <translation>{since} bis {time}</translation>
    </message>
    <message>
        <source>stopped {early}</source>
        <translation>beendet {early}</translation>
    </message>
    <message>
        <source>ran {minutes}</source>
        <translation>Laufzeit {minutes}</translation>
    </message>
    <message>
        <source>bag of {amount}</source>
        <translation>Beutel mit {amount}</translation>
    </message>
    <message>
        <source>{volume} of {bag}</source>
        <translation>{volume} von {bag}</translation>
    </message>
    <message>
        <source>{number} at {unbroken}</source>
        <translation>{number} um {unbroken}</translation>
    </message>
    <message>
        <source>{list} (mL/h)</source>
        <translation>{list} (mL/h)</translation>
    </message>
    <message>
        <source>none reported</source>
        <translation>keine gemeldet</translation>
    </message>
    <message>
        <source>Rate, mL/h: planned and given</source>
        <translation>Laufrate, mL/h: geplant und gegeben</translation>
    </message>
    <message>
        <source>The infusion did not start.</source>
        <translation>Die Infusion wurde nicht gestartet.</translation>
    </message>
    <message>
        <source>Solid: given. Dashed: the plan of the protocol from the start. Hatched: the pump stood still.</source>
        <translation>Durchgezogen: gegeben. Gestrichelt: Plan des Protokolls ab Start. Schraffiert: Pumpe stand.</translation>
    </message>
    <message>
        <source>Steps, planned and real</source>
        <translation>Stufen, geplant und wirklich</translation>
    </message>
    <message>
        <source>Planned at the start</source>
        <translation>Geplant beim Start</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>pünktlich</translation>
    </message>
    <message>
        <source>{span} early</source>
        <translation>{span} zu früh</translation>
    </message>
    <message>
        <source>Running time of the pump</source>
        <translation>Laufzeit der Pumpe</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Ran</source>
        <translation>Lief</translation>
    </message>
    <message>
        <source>Volume by time and rate</source>
        <translation>Volumen aus Zeit und Rate</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>stood still {span}, not counted</source>
        <translation>stand {span}, nicht gezählt</translation>
    </message>
    <message>
        <source>The pump&apos;s own counter read {volume} at {time}.</source>
        <translation>Der Zähler der Pumpe zeigte {volume} um {time}.</translation>
    </message>
    <message>
        <source>The bag held {volume}: it was empty before the pump was stopped.</source>
        <translation>Im Beutel waren {volume}: er war leer, bevor die Pumpe gestoppt wurde.</translation>
    </message>
    <message>
        <source>The end is not recorded: the bag must be empty by now, and the minutes count to this print.</source>
        <translation>Das Ende ist nicht dokumentiert: Der Beutel muss inzwischen leer sein, und die Minuten zählen bis zu diesem Ausdruck.</translation>
    </message>
    <message>
        <source>none: below {least} min</source>
        <translation>keine: unter {least} min</translation>
    </message>
    <message>
        <source>For information: 96413 is the first hour, 96415 each further hour from its 31st minute on; the time the pump stood still is left out.</source>
        <translation>Zur Information: 96413 ist die erste Stunde, 96415 jede weitere ab ihrer 31. Minute; Stillstand der Pumpe zählt nicht.</translation>
    </message>
    <message>
        <source>Infusion minutes for billing: {minutes}.</source>
        <translation>Infusionsminuten für die Abrechnung: {minutes}.</translation>
    </message>
    <message>
        <source>Infusion minutes so far: {minutes}.</source>
        <translation>Infusionsminuten bisher: {minutes}.</translation>
    </message>
    <message>
        <source>BP mmHg</source>
        <translation>RR mmHg</translation>
    </message>
    <message>
        <source>Pulse per min</source>
        <translation>Puls pro min</translation>
    </message>
    <message>
        <source>Resp per min</source>
        <translation>Atmung pro min</translation>
    </message>
    <message>
        <source>SpO₂ %</source>
        <translation>SpO₂ %</translation>
    </message>
    <message>
        <source>Temp °C</source>
        <translation>Temp °C</translation>
    </message>
    <message>
        <source>Oxygen L/min</source>
        <translation>O₂ L/min</translation>
    </message>
    <message>
        <source>Signs looked for</source>
        <translation>Symptome gesucht</translation>
    </message>
    <message>
        <source>Pump mL/h</source>
        <translation>Pumpe mL/h</translation>
    </message>
    <message>
        <source>In heavy type: outside the limits of the protocol.</source>
        <translation>Fett: außerhalb der Grenzwerte des Protokolls.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>No reaction is recorded during this infusion.</source>
        <translation>Keine Reaktion während dieser Infusion dokumentiert.</translation>
    </message>
    <message>
        <source>Reaction {place}, reported {time}</source>
        <translation>Reaktion {place}, gemeldet {time}</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>nicht eingestuft</translation>
    </message>
    <message>
        <source>worst grade {worst}</source>
        <translation>höchster Grad {worst}</translation>
    </message>
    <message>
        <source>ANAPHYLAXIS</source>
        <translation>ANAPHYLAXIE</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medikamente</translation>
    </message>
    <message>
        <source>nobody confirmed that the pump stood still</source>
        <translation>niemand bestätigte, dass die Pumpe stand</translation>
    </message>
    <message>
        <source>the pump was slowed, not stopped</source>
        <translation>die Pumpe wurde verlangsamt, nicht gestoppt</translation>
    </message>
    <message>
        <source>the pump was not running</source>
        <translation>die Pumpe lief nicht</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>keine genannt</translation>
    </message>
    <message>
        <source>the infusion had ended before</source>
        <translation>die Infusion war schon beendet</translation>
    </message>
    <message>
        <source>no restart and no end is recorded</source>
        <translation>weder Neustart noch Ende sind eingetragen</translation>
    </message>
    <message>
        <source>after {span}</source>
        <translation>nach {span}</translation>
    </message>
    <message>
        <source>from the report to the confirmed stop of the pump: {span}</source>
        <translation>von der Meldung bis zum bestätigten Stopp der Pumpe: {span}</translation>
    </message>
    <message>
        <source>After the report</source>
        <translation>Nach der Meldung</translation>
    </message>
    <message>
        <source>anaphylaxis</source>
        <translation>Anaphylaxie</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>{entry} omitted</source>
        <translation>{entry} weggelassen</translation>
    </message>
    <message>
        <source>through {when_and_who}</source>
        <translation>durch {when_and_who}</translation>
    </message>
    <message>
        <source>ended {when_and_who}</source>
        <translation>beendet {when_and_who}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>{one} ({count} times)</source>
        <translation>{one} ({count}-mal)</translation>
    </message>
    <message numerus="yes">
        <source>%n entry asked about or refused, not kept as typed|%n entries asked about or refused, not kept as typed</source>
        <translation>
            <numerusform>%n Eintrag nachgefragt oder abgelehnt, nicht wie getippt behalten</numerusform>
            <numerusform>%n Einträge nachgefragt oder abgelehnt, nicht wie getippt behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Late reaction</source>
        <translation>Späte Reaktion</translation>
    </message>
    <message>
        <source>Not treated today</source>
        <translation>Heute nicht behandelt</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Laufraten</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Reaktionen</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Signed off {time} by {person}.</source>
        <translation>Abgezeichnet {time} von {person}.</translation>
    </message>
    <message>
        <source>NOT SIGNED OFF. This is how the record stood at {time}: {phase}. It may still grow and be corrected.</source>
        <translation>NICHT ABGEZEICHNET. Stand der Akte {time}: {phase}. Sie kann noch wachsen und berichtigt werden.</translation>
    </message>
    <message>
        <source>Order and case</source>
        <translation>Anordnung und Fall</translation>
    </message>
    <message>
        <source>Weight of the order</source>
        <translation>Gewicht (Anordnung)</translation>
    </message>
    <message>
        <source>Bag of the order</source>
        <translation>Beutel (Anordnung)</translation>
    </message>
    <message>
        <source>At home by order</source>
        <translation>Zu Hause (Anordnung)</translation>
    </message>
    <message>
        <source>Protocol version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Premedication</source>
        <translation>Prämedikation</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Fachinformation</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Angelegt von</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>Pflegekraft</translation>
    </message>
    <message>
        <source>The day in short</source>
        <translation>Der Tag in Kürze</translation>
    </message>
    <message>
        <source>No premedication is recorded.</source>
        <translation>Keine Prämedikation dokumentiert.</translation>
    </message>
    <message>
        <source>Start window by the protocol, {opens} to {closes} min after each premedicine: {since} to {until}.</source>
        <translation>Startfenster nach Protokoll, {opens} bis {closes} min nach jedem Medikament: {since} bis {until}.</translation>
    </message>
    <message>
        <source>Started {time}: BEFORE the window opened.</source>
        <translation>Gestartet {time}: VOR dem Fenster.</translation>
    </message>
    <message>
        <source>Started {time}: AFTER the window had closed.</source>
        <translation>Gestartet {time}: NACH dem Fenster.</translation>
    </message>
    <message>
        <source>Started {time}: inside the window.</source>
        <translation>Gestartet {time}: im Fenster.</translation>
    </message>
    <message>
        <source>Checks before the start</source>
        <translation>Prüfungen vor dem Start</translation>
    </message>
    <message>
        <source>No check is recorded.</source>
        <translation>Keine Prüfung dokumentiert.</translation>
    </message>
    <message>
        <source>Flush</source>
        <translation>Spülen</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>The reaction of {time} is still open: it needs its grade.</source>
        <translation>Die Reaktion von {time} ist noch offen: Sie braucht ihren Grad.</translation>
    </message>
    <message>
        <source>The infusion is not started, and the patient is not sent home.</source>
        <translation>Die Infusion ist nicht gestartet, und der Patient nicht nach Hause geschickt.</translation>
    </message>
    <message>
        <source>The infusion has not ended.</source>
        <translation>Die Infusion ist nicht beendet.</translation>
    </message>
    <message>
        <source>not yet: a reaction is open</source>
        <translation>noch nicht: eine Reaktion ist offen</translation>
    </message>
    <message>
        <source>not yet: not started, not sent home</source>
        <translation>noch nicht: nicht gestartet, nicht heimgeschickt</translation>
    </message>
    <message>
        <source>not yet: the infusion has not ended</source>
        <translation>noch nicht: die Infusion ist nicht beendet</translation>
    </message>
    <message>
        <source>not yet: the observation is not ended</source>
        <translation>noch nicht: die Beobachtung ist nicht beendet</translation>
    </message>
    <message>
        <source>The observation is not ended.</source>
        <translation>Die Beobachtung ist nicht beendet.</translation>
    </message>
    <message>
        <source>The observation is not ended (until {time}).</source>
        <translation>Die Beobachtung ist nicht beendet (bis {time}).</translation>
    </message>
    <message>
        <source>The flush is not recorded.</source>
        <translation>Die Spülung ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Anderer Tag</translation>
    </message>
    <message>
        <source>Volume of the flush, if you know it</source>
        <translation>Volumen der Spülung, falls bekannt</translation>
    </message>
    <message>
        <source>I started the flush</source>
        <translation>Ich habe die Spülung begonnen</translation>
    </message>
    <message>
        <source>The flush is through</source>
        <translation>Die Spülung ist durch</translation>
    </message>
    <message>
        <source>Go to Observation</source>
        <translation>Zur Beobachtung</translation>
    </message>
    <message>
        <source>Flush begun {when_and_who}</source>
        <translation>Spülung begonnen {when_and_who}</translation>
    </message>
    <message>
        <source>Flush through {when_and_who}</source>
        <translation>Spülung durch {when_and_who}</translation>
    </message>
    <message>
        <source>the record is signed: a note can be added</source>
        <translation>die Akte ist abgezeichnet: eine Notiz ist möglich</translation>
    </message>
    <message>
        <source>I started another flush</source>
        <translation>Ich habe eine weitere Spülung begonnen</translation>
    </message>
    <message>
        <source>Another flush is through</source>
        <translation>Eine weitere Spülung ist durch</translation>
    </message>
    <message>
        <source>this alone is enough</source>
        <translation>das allein genügt</translation>
    </message>
    <message>
        <source>The flush is running</source>
        <translation>Die Spülung läuft</translation>
    </message>
    <message>
        <source>Flush the line</source>
        <translation>Die Leitung spülen</translation>
    </message>
    <message>
        <source>Not yet: the flush comes after the infusion</source>
        <translation>Noch nicht: Gespült wird nach der Infusion</translation>
    </message>
    <message>
        <source>The infusion is complete since {time}.</source>
        <translation>Die Infusion ist seit {time} vollständig.</translation>
    </message>
    <message>
        <source>The infusion is stopped since {time}.</source>
        <translation>Die Infusion ist seit {time} beendet.</translation>
    </message>
    <message>
        <source>By the plan it ends at {time}.</source>
        <translation>Nach dem Plan endet sie um {time}.</translation>
    </message>
    <message>
        <source>The infusion has not started.</source>
        <translation>Die Infusion ist nicht gestartet.</translation>
    </message>
    <message>
        <source>A flush given now can be recorded now.</source>
        <translation>Eine jetzt gegebene Spülung kann jetzt dokumentiert werden.</translation>
    </message>
    <message>
        <source>not, or no longer, a reaction</source>
        <translation>keine Reaktion oder vorbei</translation>
    </message>
    <message>
        <source>mild, passing; no stop or treatment needed</source>
        <translation>leicht, vorübergehend; kein Stopp, keine Behandlung nötig</translation>
    </message>
    <message>
        <source>stop or treatment needed; prompt response</source>
        <translation>Stopp oder Behandlung nötig; rasches Ansprechen</translation>
    </message>
    <message>
        <source>prolonged, or back again; hospital</source>
        <translation>anhaltend oder wiederkehrend; Krankenhaus</translation>
    </message>
    <message>
        <source>life-threatening; urgent treatment</source>
        <translation>lebensbedrohlich; sofortige Behandlung</translation>
    </message>
    <message>
        <source>death</source>
        <translation>Tod</translation>
    </message>
    <message>
        <source>Grade of the reaction ({scale})</source>
        <translation>Grad der Reaktion ({scale})</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>Anaphylaxis?</source>
        <translation>Anaphylaxie?</translation>
    </message>
    <message>
        <source>I grade it ...</source>
        <translation>Ich stufe ein als ...</translation>
    </message>
    <message>
        <source>I grade it {grade}</source>
        <translation>Ich stufe ein als Grad {grade}</translation>
    </message>
    <message>
        <source>It is anaphylaxis</source>
        <translation>Es ist Anaphylaxie</translation>
    </message>
    <message>
        <source>choose above</source>
        <translation>oben wählen</translation>
    </message>
    <message>
        <source>Where a stop or treatment was needed, the scale calls it 2. You may write 1 if it was not.</source>
        <translation>War ein Stopp oder eine Behandlung nötig, nennt die Skala das 2. Sie können 1 schreiben, wenn nicht.</translation>
    </message>
    <message>
        <source>Pump now, since {time}</source>
        <translation>Pumpe seit {time}</translation>
    </message>
    <message>
        <source>Pump ran until {time}</source>
        <translation>Pumpe lief bis {time}</translation>
    </message>
    <message>
        <source>Save check</source>
        <translation>Kontrolle speichern</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Pause, stop...</source>
        <translation>Pause, Ende...</translation>
    </message>
    <message>
        <source>Stay at {number}</source>
        <translation>Bei {number} bleiben</translation>
    </message>
    <message>
        <source>with the check</source>
        <translation>mit der Kontrolle</translation>
    </message>
    <message>
        <source>Late reaction, told of after the sign-off</source>
        <translation>Späte Reaktion, nach dem Abzeichnen berichtet</translation>
    </message>
    <message>
        <source>It began</source>
        <translation>Sie begann</translation>
    </message>
    <message>
        <source>Who told of it</source>
        <translation>Wer berichtet hat</translation>
    </message>
    <message>
        <source>patient, family, another unit</source>
        <translation>Patient, Familie, andere Station</translation>
    </message>
    <message>
        <source>Grade, if known</source>
        <translation>Grad, falls bekannt</translation>
    </message>
    <message>
        <source>Grade, if known ({scale})</source>
        <translation>Grad, falls bekannt ({scale})</translation>
    </message>
    <message>
        <source>I record this late reaction</source>
        <translation>Ich dokumentiere diese späte Reaktion</translation>
    </message>
    <message>
        <source>When did it begin?</source>
        <translation>Wann begann sie?</translation>
    </message>
    <message>
        <source>Who told of it?</source>
        <translation>Wer hat berichtet?</translation>
    </message>
    <message>
        <source>A signature asks for the PIN: a badge alone signs nothing.</source>
        <translation>Eine Unterschrift braucht die PIN: Ein Ausweis allein unterschreibt nicht.</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Der Tag</translation>
    </message>
    <message>
        <source>Tell the patient</source>
        <translation>Dem Patienten sagen</translation>
    </message>
    <message>
        <source>I sign this record</source>
        <translation>Ich zeichne diese Akte ab</translation>
    </message>
    <message>
        <source>Review...</source>
        <translation>Durchsicht...</translation>
    </message>
    <message>
        <source>by another charge nurse</source>
        <translation>durch eine andere Schichtleitung</translation>
    </message>
    <message>
        <source>A nurse signs. After that only notes and corrections can be added.</source>
        <translation>Eine Pflegekraft zeichnet ab. Danach sind nur noch Notizen und Korrekturen möglich.</translation>
    </message>
    <message>
        <source>Yes, I sign</source>
        <translation>Ja, ich zeichne ab</translation>
    </message>
    <message>
        <source>Late reaction...</source>
        <translation>Späte Reaktion...</translation>
    </message>
    <message>
        <source>Sign as {who}? After that only notes and corrections can be added.</source>
        <translation>Als {who} abzeichnen? Danach sind nur noch Notizen und Korrekturen möglich.</translation>
    </message>
    <message>
        <source>Signed {when_and_who}</source>
        <translation>Abgezeichnet {when_and_who}</translation>
    </message>
    <message>
        <source>left forearm</source>
        <translation>linker Unterarm</translation>
    </message>
    <message>
        <source>right forearm</source>
        <translation>rechter Unterarm</translation>
    </message>
    <message>
        <source>left hand</source>
        <translation>linke Hand</translation>
    </message>
    <message>
        <source>right hand</source>
        <translation>rechte Hand</translation>
    </message>
    <message>
        <source>port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>NaCl 0.9 %</source>
        <translation>NaCl 0.9 %</translation>
    </message>
    <message>
        <source>glucose 5 %</source>
        <translation>Glucose 5 %</translation>
    </message>
    <message>
        <source>The line of this patient</source>
        <translation>Der Zugang dieses Patienten</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Wo liegt er?</translation>
    </message>
    <message>
        <source>Place in words</source>
        <translation>Stelle in Worten</translation>
    </message>
    <message>
        <source>Yes, in place</source>
        <translation>Ja, eingesetzt</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Kein Filter</translation>
    </message>
    <message>
        <source>Filter of 0.2 micron in the line?</source>
        <translation>Filter 0.2 Mikrometer in der Leitung?</translation>
    </message>
    <message>
        <source>Primed with, if known</source>
        <translation>Gefüllt mit, falls bekannt</translation>
    </message>
    <message>
        <source>Primed with how much, if known</source>
        <translation>Wie viel gefüllt, falls bekannt</translation>
    </message>
    <message>
        <source>The line is ready</source>
        <translation>Der Zugang ist bereit</translation>
    </message>
    <message>
        <source>filter in place</source>
        <translation>Filter eingesetzt</translation>
    </message>
    <message>
        <source>no filter</source>
        <translation>kein Filter</translation>
    </message>
    <message>
        <source>put a filter in, and check the line again</source>
        <translation>einen Filter einsetzen und erneut prüfen</translation>
    </message>
    <message>
        <source>Where is the line?</source>
        <translation>Wo liegt der Zugang?</translation>
    </message>
    <message>
        <source>Is the filter in place?</source>
        <translation>Ist der Filter eingesetzt?</translation>
    </message>
    <message>
        <source>How many mL?</source>
        <translation>Wie viele mL?</translation>
    </message>
    <message>
        <source>I checked the line: no filter</source>
        <translation>Ich habe den Zugang geprüft: kein Filter</translation>
    </message>
    <message>
        <source>the filter stays open</source>
        <translation>der Filter bleibt offen</translation>
    </message>
    <message>
        <source>primed with {fluid}</source>
        <translation>gefüllt mit {fluid}</translation>
    </message>
    <message>
        <source>primed {amount}</source>
        <translation>gefüllt {amount}</translation>
    </message>
    <message>
        <source>Neutrophils too low</source>
        <translation>Neutrophile zu niedrig</translation>
    </message>
    <message>
        <source>Signs of infection</source>
        <translation>Infektzeichen</translation>
    </message>
    <message>
        <source>Patient declined</source>
        <translation>Patient lehnt ab</translation>
    </message>
    <message>
        <source>Bag not usable</source>
        <translation>Beutel nicht verwendbar</translation>
    </message>
    <message>
        <source>No vein found</source>
        <translation>Keine Vene gefunden</translation>
    </message>
    <message>
        <source>Reaction before the start</source>
        <translation>Reaktion vor dem Start</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>Warum nicht?</translation>
    </message>
    <message>
        <source>Who decided (if anybody)</source>
        <translation>Wer hat entschieden (falls jemand)</translation>
    </message>
    <message>
        <source>The infusion is not started any more. After this only the sign-off is left. The bag goes back.</source>
        <translation>Die Infusion wird nicht mehr gestartet. Danach bleibt nur das Abzeichnen. Der Beutel geht zurück.</translation>
    </message>
    <message>
        <source>Pick why.</source>
        <translation>Grund wählen.</translation>
    </message>
    <message>
        <source>The observation is over, the patient is well</source>
        <translation>Die Beobachtung ist zu Ende, dem Patienten geht es gut</translation>
    </message>
    <message>
        <source>Go to Leave</source>
        <translation>Zu Entlassen</translation>
    </message>
    <message>
        <source>Next check now, since {when}</source>
        <translation>Nächste Kontrolle jetzt, seit {when}</translation>
    </message>
    <message>
        <source>Next check at {when}, now</source>
        <translation>Nächste Kontrolle um {when}, jetzt</translation>
    </message>
    <message>
        <source>Next check at {when}, in {left}</source>
        <translation>Nächste Kontrolle um {when}, in {left}</translation>
    </message>
    <message>
        <source>No end of its own: the prescriber decides</source>
        <translation>Kein eigenes Ende: Der Arzt/die Ärztin entscheidet</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>The patient was not treated: there is no observation.</source>
        <translation>Der Patient wurde nicht behandelt: keine Nachbeobachtung.</translation>
    </message>
    <message>
        <source>Reaction open</source>
        <translation>Reaktion offen</translation>
    </message>
    <message>
        <source>The observation goes on at least until the reaction is graded as over.</source>
        <translation>Die Beobachtung dauert mindestens, bis die Reaktion als vorbei eingestuft ist.</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>Before the patient goes home the record is signed.</source>
        <translation>Bevor der Patient geht, wird abgezeichnet.</translation>
    </message>
    <message>
        <source>Anaphylaxis</source>
        <translation>Anaphylaxie</translation>
    </message>
    <message>
        <source>{no_end}. Observed since {since}, {ago}.</source>
        <translation>{no_end}. Beobachtet seit {since}, {ago}.</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>bis {time}</translation>
    </message>
    <message>
        <source>{unit} left</source>
        <translation>{unit} übrig</translation>
    </message>
    <message>
        <source>It may end</source>
        <translation>Ende möglich</translation>
    </message>
    <message>
        <source>now, {time}</source>
        <translation>jetzt, {time}</translation>
    </message>
    <message>
        <source>{unit} over</source>
        <translation>{unit} darüber</translation>
    </message>
    <message>
        <source>The observation begins when the infusion ends, and then lasts {lasts}.</source>
        <translation>Die Beobachtung beginnt mit dem Ende der Infusion und dauert dann {lasts}.</translation>
    </message>
    <message>
        <source>By the plan the infusion ends at {begins}; then observed {lasts}, until {until}.</source>
        <translation>Nach dem Plan endet die Infusion um {begins}; dann {lasts} Beobachtung, bis {until}.</translation>
    </message>
    <message>
        <source>Observed {span}&#xa0;min after the {number} infusion</source>
        <translation>{span}&#xa0;min Beobachtung nach der {number} Infusion</translation>
    </message>
    <message>
        <source>Observed at least {after_reaction_min}&#xa0;min after a reaction</source>
        <translation>Mindestens {after_reaction_min}&#xa0;min Beobachtung nach einer Reaktion</translation>
    </message>
    <message>
        <source>Observed {after_reaction_min}&#xa0;min from the last report, {since}</source>
        <translation>{after_reaction_min}&#xa0;min Beobachtung ab der letzten Meldung, {since}</translation>
    </message>
    <message>
        <source>Observed until the last reaction was graded as over</source>
        <translation>Beobachtung, bis die letzte Reaktion als vorbei eingestuft war</translation>
    </message>
    <message>
        <source>after the end of the infusion</source>
        <translation>nach dem Ende der Infusion</translation>
    </message>
    <message>
        <source>a reaction is open: it asks for a reason</source>
        <translation>eine Reaktion ist offen: fragt nach dem Grund</translation>
    </message>
    <message>
        <source>asks for the prescriber&apos;s order</source>
        <translation>fragt nach der ärztlichen Anordnung</translation>
    </message>
    <message>
        <source>from {time} · earlier asks for a reason</source>
        <translation>ab {time} · früher fragt nach dem Grund</translation>
    </message>
    <message>
        <source>Still open before the start</source>
        <translation>Vor dem Start noch offen</translation>
    </message>
    <message>
        <source>Pause...</source>
        <translation>Pausieren...</translation>
    </message>
    <message>
        <source>Another rate...</source>
        <translation>Andere Laufrate...</translation>
    </message>
    <message>
        <source>Pump found at another rate...</source>
        <translation>Pumpe anders vorgefunden...</translation>
    </message>
    <message>
        <source>Read the pump&apos;s volume...</source>
        <translation>Volumen der Pumpe ablesen...</translation>
    </message>
    <message>
        <source>Complete early...</source>
        <translation>Vorzeitig vollständig...</translation>
    </message>
    <message>
        <source>Stop for good...</source>
        <translation>Endgültig beenden...</translation>
    </message>
    <message>
        <source>What happened, or what is wanted?</source>
        <translation>Was ist geschehen, oder was soll geschehen?</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Was ist es?</translation>
    </message>
    <message>
        <source>toilet</source>
        <translation>Toilette</translation>
    </message>
    <message>
        <source>pump alarm</source>
        <translation>Pumpenalarm</translation>
    </message>
    <message>
        <source>line or cannula</source>
        <translation>Leitung oder Kanüle</translation>
    </message>
    <message>
        <source>bag change</source>
        <translation>Beutelwechsel</translation>
    </message>
    <message>
        <source>doctor asks</source>
        <translation>ärztlich gewünscht</translation>
    </message>
    <message>
        <source>watching signs</source>
        <translation>Symptome beobachten</translation>
    </message>
    <message>
        <source>watching vital signs</source>
        <translation>Vitalzeichen beobachten</translation>
    </message>
    <message>
        <source>prescriber asks</source>
        <translation>ärztlicher Wunsch</translation>
    </message>
    <message>
        <source>patient&apos;s wish</source>
        <translation>Wunsch des Patienten</translation>
    </message>
    <message>
        <source>ward too busy to watch</source>
        <translation>Station zu voll zum Beobachten</translation>
    </message>
    <message>
        <source>I paused the pump: why? One tap writes it.</source>
        <translation>Ich habe die Pumpe pausiert: Warum? Ein Tipp dokumentiert es.</translation>
    </message>
    <message>
        <source>Other...</source>
        <translation>Anderes...</translation>
    </message>
    <message>
        <source>Why, in your words</source>
        <translation>Warum, in Ihren Worten</translation>
    </message>
    <message>
        <source>Why the pump is paused</source>
        <translation>Warum die Pumpe pausiert ist</translation>
    </message>
    <message>
        <source>I paused the pump</source>
        <translation>Ich habe die Pumpe pausiert</translation>
    </message>
    <message>
        <source>Stay at this rate</source>
        <translation>Bei dieser Laufrate bleiben</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>I stay at this rate</source>
        <translation>Ich bleibe bei dieser Laufrate</translation>
    </message>
    <message>
        <source>Stay at {rate}</source>
        <translation>Bei {rate} bleiben</translation>
    </message>
    <message>
        <source>this rate</source>
        <translation>diese Laufrate</translation>
    </message>
    <message>
        <source>I stay at {rate}</source>
        <translation>Ich bleibe bei {rate}</translation>
    </message>
    <message>
        <source>pick a reason above</source>
        <translation>oben einen Grund wählen</translation>
    </message>
    <message>
        <source>Infusion complete before its time?</source>
        <translation>Infusion vor der Zeit vollständig?</translation>
    </message>
    <message>
        <source>Pump&apos;s volume given, if you read it</source>
        <translation>Volumen laut Pumpe, falls abgelesen</translation>
    </message>
    <message>
        <source>The bag is empty, infusion complete</source>
        <translation>Der Beutel ist leer, Infusion vollständig</translation>
    </message>
    <message>
        <source>Undo stays possible</source>
        <translation>Rückgängig bleibt möglich</translation>
    </message>
    <message>
        <source>By time and rate {volume} of {volume2} are given.</source>
        <translation>Nach Zeit und Laufrate sind {volume} von {volume2} gegeben.</translation>
    </message>
    <message>
        <source>For a bag that is not empty choose Stop for good instead.</source>
        <translation>Ist der Beutel nicht leer, stattdessen „Endgültig beenden“ wählen.</translation>
    </message>
    <message>
        <source>Another time, dose or route</source>
        <translation>Andere Zeit, Dosis oder anderer Weg</translation>
    </message>
    <message>
        <source>It ran as an infusion: the opening of the window counts from its end</source>
        <translation>Es lief als Infusion: Das Fenster öffnet nach ihrem Ende</translation>
    </message>
    <message>
        <source>Taken at home, as the patient says</source>
        <translation>Zu Hause genommen, laut Patient</translation>
    </message>
    <message>
        <source>Any other medicine, or one of these once more</source>
        <translation>Ein anderes Medikament oder eins davon noch einmal</translation>
    </message>
    <message>
        <source>Started at</source>
        <translation>Begonnen um</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>Genommen um</translation>
    </message>
    <message>
        <source>Started at what time?</source>
        <translation>Um wie viel Uhr begonnen?</translation>
    </message>
    <message>
        <source>Taken at what time?</source>
        <translation>Um wie viel Uhr genommen?</translation>
    </message>
    <message>
        <source>Usual dose</source>
        <translation>Übliche Dosis</translation>
    </message>
    <message>
        <source>Dose, with its unit</source>
        <translation>Dosis, mit Einheit</translation>
    </message>
    <message>
        <source>Given at</source>
        <translation>Gegeben um</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Ende um</translation>
    </message>
    <message>
        <source>Dose: {advice}.</source>
        <translation>Dosis: {advice}.</translation>
    </message>
    <message>
        <source>Other dose</source>
        <translation>Andere Dosis</translation>
    </message>
    <message>
        <source>{what}: not given</source>
        <translation>{what}: nicht gegeben</translation>
    </message>
    <message>
        <source>No {group} before this infusion: only the prescriber leaves one out. The next screen asks who ordered it and why.</source>
        <translation>Kein {group} vor dieser Infusion: Nur der Arzt/die Ärztin lässt eins weg. Die nächste Seite fragt, wer es angeordnet hat und warum.</translation>
    </message>
    <message>
        <source>Given at (empty: now)</source>
        <translation>Gegeben um (leer: jetzt)</translation>
    </message>
    <message>
        <source>Write the dose with its unit: 25 mg.</source>
        <translation>Die Dosis mit Einheit schreiben: 25 mg.</translation>
    </message>
    <message>
        <source>When did it end?</source>
        <translation>Wann endete es?</translation>
    </message>
    <message>
        <source>It ended before it started.</source>
        <translation>Es endete, bevor es begann.</translation>
    </message>
    <message>
        <source>No {group} was given</source>
        <translation>Kein {group} gegeben</translation>
    </message>
    <message>
        <source>by order: asked on the next screen</source>
        <translation>auf Anordnung: die nächste Seite fragt danach</translation>
    </message>
    <message>
        <source>The patient took {what} at home</source>
        <translation>Der Patient hat {what} zu Hause genommen</translation>
    </message>
    <message>
        <source>it</source>
        <translation>es</translation>
    </message>
    <message>
        <source>I gave {what} as an infusion</source>
        <translation>Ich habe {what} als Infusion gegeben</translation>
    </message>
    <message>
        <source>I gave {what} at {time}</source>
        <translation>Ich habe {what} um {time} gegeben</translation>
    </message>
    <message>
        <source>I gave {chosen} now</source>
        <translation>Ich habe jetzt {chosen} gegeben</translation>
    </message>
    <message>
        <source>Ended later (IV bag)...</source>
        <translation>Ende später (i.v.)...</translation>
    </message>
    <message>
        <source>Taken at home...</source>
        <translation>Zu Hause genommen...</translation>
    </message>
    <message>
        <source>Not given...</source>
        <translation>Nicht gegeben...</translation>
    </message>
    <message>
        <source>Other medicine...</source>
        <translation>Anderes Mittel...</translation>
    </message>
    <message>
        <source>I gave a corticosteroid</source>
        <translation>Ich habe ein Kortikosteroid gegeben</translation>
    </message>
    <message>
        <source>I gave an antipyretic</source>
        <translation>Ich habe ein Antipyretikum gegeben</translation>
    </message>
    <message>
        <source>I gave an H2 antagonist</source>
        <translation>Ich habe einen H2-Blocker gegeben</translation>
    </message>
    <message>
        <source>I gave an antihistamine</source>
        <translation>Ich habe ein Antihistaminikum gegeben</translation>
    </message>
    <message>
        <source>Still missing: which one?</source>
        <translation>Es fehlt noch: welches?</translation>
    </message>
    <message>
        <source>What you gave: dose and route</source>
        <translation>Was Sie gegeben haben: Dosis und Weg</translation>
    </message>
    <message>
        <source>Choose what you gave</source>
        <translation>Wählen, was Sie gegeben haben</translation>
    </message>
    <message>
        <source>I gave</source>
        <translation>Ich habe gegeben</translation>
    </message>
    <message>
        <source>Tap above what you gave: dose and route.</source>
        <translation>Oben antippen, was Sie gegeben haben: Dosis und Weg.</translation>
    </message>
    <message>
        <source>{now}, as you tap</source>
        <translation>{now}, beim Antippen</translation>
    </message>
    <message>
        <source>Another...</source>
        <translation>Anderes...</translation>
    </message>
    <message>
        <source>oral</source>
        <translation>oral</translation>
    </message>
    <message>
        <source>not given, by order</source>
        <translation>nicht gegeben, auf Anordnung</translation>
    </message>
    <message>
        <source>at home {time}, by order</source>
        <translation>zu Hause {time}, auf Anordnung</translation>
    </message>
    <message>
        <source>not given yet</source>
        <translation>noch nicht gegeben</translation>
    </message>
    <message>
        <source>I set it back</source>
        <translation>Ich habe sie zurückgestellt</translation>
    </message>
    <message>
        <source>It has run so...</source>
        <translation>Sie lief so...</translation>
    </message>
    <message>
        <source>The pump showed {shown} at {time}; the log says {recorded}.</source>
        <translation>Die Pumpe zeigte {shown} um {time}; dokumentiert ist {recorded}.</translation>
    </message>
    <message>
        <source>I set it back to {rate}</source>
        <translation>Ich habe sie auf {rate} zurückgestellt</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>Not recorded yet: the protocol asks for a reason</source>
        <translation>Noch nicht dokumentiert: Das Protokoll fragt nach dem Grund</translation>
    </message>
    <message>
        <source>Not recorded yet: a second person has to look too</source>
        <translation>Noch nicht dokumentiert: Eine zweite Person muss mit nachsehen</translation>
    </message>
    <message>
        <source>Not recorded yet: this needs an order of the prescriber</source>
        <translation>Noch nicht dokumentiert: Das braucht eine ärztliche Anordnung</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Nicht dokumentiert</translation>
    </message>
    <message>
        <source>{ordinal} infusion, cycle {cycle} day {day}, Isa-{regimen}</source>
        <translation>{ordinal} Infusion, Zyklus {cycle} Tag {day}, Isa-{regimen}</translation>
    </message>
    <message>
        <source>Printed {moment} from the log of {lines}</source>
        <translation>Gedruckt {moment} aus {lines}</translation>
    </message>
    <message>
        <source>checkpoint {short}</source>
        <translation>Prüfpunkt {short}</translation>
    </message>
    <message>
        <source>no checkpoint yet</source>
        <translation>noch kein Prüfpunkt</translation>
    </message>
    <message>
        <source>NOT SIGNED OFF</source>
        <translation>NICHT ABGEZEICHNET</translation>
    </message>
    <message>
        <source>Somebody else recorded something for this patient meanwhile. Look at the record, then press again.</source>
        <translation>Inzwischen hat jemand anders für diesen Patienten etwas dokumentiert. Im Verlauf nachsehen, dann erneut drücken.</translation>
    </message>
    <message>
        <source>Flush, observation, notes and other acts</source>
        <translation>Spülen, Beobachtung, Notizen und anderes</translation>
    </message>
    <message>
        <source>Done otherwise than the protocol says</source>
        <translation>Anders getan als im Protokoll</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>What, and the rule</source>
        <translation>Was, und die Regel</translation>
    </message>
    <message>
        <source>none asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>; looked too: {person}</source>
        <translation>; mit angesehen: {person}</translation>
    </message>
    <message>
        <source>Typed, asked about or refused, and not recorded so.</source>
        <translation>Eingetippt, nachgefragt oder abgelehnt und nicht so eingetragen.</translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation>Was eingetippt wurde</translation>
    </message>
    <message>
        <source>Why not recorded</source>
        <translation>Warum nicht eingetragen</translation>
    </message>
    <message>
        <source>The record, line by line</source>
        <translation>Die Akte, Zeile für Zeile</translation>
    </message>
    <message>
        <source>Struck through: no longer counts. Under a line: what it said before, who corrected it, when and why.</source>
        <translation>Durchgestrichen: zählt nicht mehr. Unter einer Zeile: was vorher stand, wer es wann und warum berichtigt hat.</translation>
    </message>
    <message>
        <source>STRUCK OUT</source>
        <translation>GESTRICHEN</translation>
    </message>
    <message>
        <source>LATE ENTRY</source>
        <translation>NACHTRAG</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Umfasst</translation>
    </message>
    <message>
        <source>Fingerprint of the log</source>
        <translation>Fingerabdruck der Akte</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Nobody has signed yet.</source>
        <translation>Noch niemand hat unterschrieben.</translation>
    </message>
    <message>
        <source>Signed off {time} by {person}, without a PIN.</source>
        <translation>Abgezeichnet {time} von {person}, ohne PIN.</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>durchgesehen</translation>
    </message>
    <message>
        <source>lines 1 to {last}</source>
        <translation>Zeilen 1 bis {last}</translation>
    </message>
    <message>
        <source>Checkpoint of the whole record</source>
        <translation>Prüfpunkt der ganzen Akte</translation>
    </message>
    <message>
        <source>There is no checkpoint yet: nothing outside this paper witnesses it.</source>
        <translation>Noch kein Prüfpunkt: Nichts außer diesem Papier bezeugt es.</translation>
    </message>
    <message>
        <source>It seals every line that was in the record when it was written. Who compares this number with the program&apos;s own check sees whether anything was changed since.</source>
        <translation>Er versiegelt jede Zeile, die bei seiner Entstehung in der Akte stand. Wer diese Nummer mit der Prüfung des Programms vergleicht, sieht, ob seither etwas geändert wurde.</translation>
    </message>
    <message>
        <source>Short form</source>
        <translation>Kurzform</translation>
    </message>
    <message numerus="yes">
        <source>%n infusion|%n infusions</source>
        <translation>
            <numerusform>%n Infusion</numerusform>
            <numerusform>%n Infusionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Who looked with you?</source>
        <translation>Wer hat mit nachgesehen?</translation>
    </message>
    <message>
        <source>Prescriber</source>
        <translation>Arzt/Ärztin</translation>
    </message>
    <message>
        <source>How was it ordered?</source>
        <translation>Wie wurde es angeordnet?</translation>
    </message>
    <message>
        <source>I read it back</source>
        <translation>Ich habe wiederholt</translation>
    </message>
    <message>
        <source>Spoken orders</source>
        <translation>Mündliche Anordnung</translation>
    </message>
    <message>
        <source>Record with this</source>
        <translation>Damit dokumentieren</translation>
    </message>
    <message>
        <source>It has already happened</source>
        <translation>Es ist schon geschehen</translation>
    </message>
    <message>
        <source>recorded as found, with the reason</source>
        <translation>dokumentiert wie vorgefunden, mit Grund</translation>
    </message>
    <message>
        <source>I have asked for the order</source>
        <translation>Ich habe um die Anordnung gebeten</translation>
    </message>
    <message>
        <source>nothing else is recorded yet</source>
        <translation>sonst ist noch nichts dokumentiert</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Noch nicht gemacht</translation>
    </message>
    <message>
        <source>kept as tried, not as done</source>
        <translation>als Versuch behalten, nicht als gemacht</translation>
    </message>
    <message>
        <source>Not read back: record</source>
        <translation>Nicht wiederholt: dokumentieren</translation>
    </message>
    <message>
        <source>Read back: “{words}”</source>
        <translation>Wiederholen Sie: „{words}“</translation>
    </message>
    <message>
        <source>I stand beside her</source>
        <translation>Ich stehe daneben</translation>
    </message>
    <message>
        <source>It is my act</source>
        <translation>Das tue ich</translation>
    </message>
    <message>
        <source>{person} is no nurse here.</source>
        <translation>{person} ist hier keine Pflegekraft.</translation>
    </message>
    <message>
        <source>Somebody else was quicker</source>
        <translation>Jemand anders war schneller</translation>
    </message>
    <message>
        <source>Not recorded yet: a nurse, please</source>
        <translation>Noch nicht dokumentiert: eine Pflegekraft, bitte</translation>
    </message>
    <message>
        <source>From what the guide says now and the protocol&apos;s own rules. The order itself is the prescriber&apos;s.</source>
        <translation>Aus dem, was das Programm jetzt sagt, und den Regeln des Protokolls. Die Anordnung selbst ist Sache des Arztes.</translation>
    </message>
    <message>
        <source>Somebody else was asked</source>
        <translation>Jemand anderes wurde gefragt</translation>
    </message>
    <message>
        <source>Safe meanwhile</source>
        <translation>Inzwischen sicher</translation>
    </message>
    <message>
        <source>The order came</source>
        <translation>Die Anordnung kam</translation>
    </message>
    <message>
        <source>No order was given</source>
        <translation>Es gab keine Anordnung</translation>
    </message>
    <message>
        <source>ends the waiting</source>
        <translation>beendet das Warten</translation>
    </message>
    <message>
        <source>I asked somebody else</source>
        <translation>Ich habe jemand anderen gefragt</translation>
    </message>
    <message>
        <source>No order is awaited</source>
        <translation>Auf keine Anordnung wird gewartet</translation>
    </message>
    <message>
        <source>Asked by {who}.</source>
        <translation>Gefragt von {who}.</translation>
    </message>
    <message>
        <source>For: {act}</source>
        <translation>Für: {act}</translation>
    </message>
    <message>
        <source>then who, how, and read it back</source>
        <translation>dann wer, wie, und wiederholen</translation>
    </message>
    <message>
        <source>do the act; the guide asks for the order</source>
        <translation>tun Sie es; das Programm fragt nach der Anordnung</translation>
    </message>
    <message>
        <source>Recorded without connection: this is still to be answered</source>
        <translation>Ohne Verbindung eingetragen: Das ist noch zu beantworten</translation>
    </message>
    <message>
        <source>Whom did you ask? Type the prescriber&apos;s name.</source>
        <translation>Wen haben Sie gefragt? Den Namen eintippen.</translation>
    </message>
    <message>
        <source>Who ordered it?</source>
        <translation>Wer hat es angeordnet?</translation>
    </message>
    <message>
        <source>record it so</source>
        <translation>so dokumentieren</translation>
    </message>
    <message>
        <source>{person} wrote this. Another person has to look too.</source>
        <translation>{person} hat das geschrieben. Eine andere Person muss mit nachsehen.</translation>
    </message>
    <message>
        <source>{person} looked too.</source>
        <translation>{person} hat mit nachgesehen.</translation>
    </message>
    <message>
        <source>Another rate</source>
        <translation>Andere Laufrate</translation>
    </message>
    <message>
        <source>New rate</source>
        <translation>Neue Laufrate</translation>
    </message>
    <message>
        <source>A rate above the plan asks for the prescriber&apos;s order.</source>
        <translation>Eine Laufrate über dem Plan braucht die ärztliche Anordnung.</translation>
    </message>
    <message>
        <source>I set the pump</source>
        <translation>Ich habe die Pumpe gestellt</translation>
    </message>
    <message>
        <source>Set another rate</source>
        <translation>Andere Laufrate einstellen</translation>
    </message>
    <message>
        <source>Start again at another rate</source>
        <translation>Mit anderer Laufrate weiter</translation>
    </message>
    <message>
        <source>now {rate}</source>
        <translation>jetzt {rate}</translation>
    </message>
    <message>
        <source>it had {rate}</source>
        <translation>hatte {rate}</translation>
    </message>
    <message>
        <source>I set the pump to ...</source>
        <translation>Ich habe die Pumpe gestellt auf ...</translation>
    </message>
    <message>
        <source>type the rate above</source>
        <translation>oben die Laufrate tippen</translation>
    </message>
    <message>
        <source>I started the pump at {rate}</source>
        <translation>Ich habe die Pumpe mit {rate} gestartet</translation>
    </message>
    <message>
        <source>I found the pump at another rate</source>
        <translation>Ich fand die Pumpe mit anderer Laufrate vor</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>Vorgefunden</translation>
    </message>
    <message>
        <source>Since about</source>
        <translation>Seit etwa</translation>
    </message>
    <message>
        <source>left out: since now</source>
        <translation>ausgelassen: seit jetzt</translation>
    </message>
    <message>
        <source>It is written as found; no order is asked for. It counts as an incident.</source>
        <translation>Es wird dokumentiert wie vorgefunden; keine Anordnung wird verlangt. Es zählt als Zwischenfall.</translation>
    </message>
    <message>
        <source>It runs on at this rate</source>
        <translation>Sie läuft damit weiter</translation>
    </message>
    <message>
        <source>seen {time} {number}</source>
        <translation>gesehen {time} {number}</translation>
    </message>
    <message>
        <source>type the rate found</source>
        <translation>die vorgefundene Laufrate tippen</translation>
    </message>
    <message>
        <source>What the pump says it has given</source>
        <translation>Was die Pumpe als gegeben anzeigt</translation>
    </message>
    <message>
        <source>Pump&apos;s volume given</source>
        <translation>Volumen laut Pumpe</translation>
    </message>
    <message>
        <source>I read this on the pump</source>
        <translation>Ich habe das an der Pumpe abgelesen</translation>
    </message>
    <message>
        <source>By time and rate it should be about {volume}.</source>
        <translation>Nach Zeit und Laufrate müssten es etwa {volume} sein.</translation>
    </message>
    <message>
        <source>type the volume above</source>
        <translation>oben das Volumen tippen</translation>
    </message>
    <message>
        <source>Before the start or after the end, so not on the chart: {numbers}.</source>
        <translation>Vor dem Start oder nach dem Ende, daher nicht im Diagramm: {numbers}.</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>stopped, reaction</source>
        <translation>gestoppt, Reaktion</translation>
    </message>
    <message>
        <source>reaction, slowed</source>
        <translation>Reaktion, verlangsamt</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>Rate, mL/h: given and planned</source>
        <translation>Laufrate, mL/h: Ist und Plan</translation>
    </message>
    <message>
        <source>{value} of {volume} by time and rate</source>
        <translation>{value} von {volume} nach Zeit und Laufrate</translation>
    </message>
    <message>
        <source>{value} of {volume} by the pump&apos;s counter at {time}</source>
        <translation>{value} von {volume} laut Pumpenzähler um {time}</translation>
    </message>
    <message>
        <source>{value} of {volume} by the pump&apos;s counter at {time}, since then by time and rate</source>
        <translation>{value} von {volume} laut Pumpenzähler um {time}, seither nach Zeit und Laufrate</translation>
    </message>
    <message>
        <source>Enter a reading</source>
        <translation>Ablesung eintragen</translation>
    </message>
    <message>
        <source>Bag empty about</source>
        <translation>Beutel leer etwa</translation>
    </message>
    <message>
        <source>As it stood {moment}</source>
        <translation>Stand {moment}</translation>
    </message>
    <message>
        <source>The record on the screen is the whole truth, this is its short form</source>
        <translation>Maßgeblich ist die Akte am Bildschirm, dies ist die Kurzform</translation>
    </message>
    <message>
        <source>Hand-over sheet</source>
        <translation>Übergabeblatt</translation>
    </message>
    <message>
        <source>{words} - more in the record</source>
        <translation>{words} - mehr in der Akte</translation>
    </message>
    <message>
        <source>S · Situation</source>
        <translation>S · Situation</translation>
    </message>
    <message>
        <source>B · Background</source>
        <translation>B · Hintergrund</translation>
    </message>
    <message>
        <source>Use bag by</source>
        <translation>Beutel bis</translation>
    </message>
    <message>
        <source>A · Assessment</source>
        <translation>A · Einschätzung</translation>
    </message>
    <message>
        <source>No vital signs are recorded.</source>
        <translation>Keine Vitalzeichen dokumentiert.</translation>
    </message>
    <message>
        <source>Vital signs: the first and the last {count}</source>
        <translation>Vitalzeichen: die ersten und die letzten {count}</translation>
    </message>
    <message>
        <source>R · Recommendation</source>
        <translation>R · Empfehlung</translation>
    </message>
    <message>
        <source>Nothing is due by the protocol.</source>
        <translation>Nach dem Protokoll ist nichts fällig.</translation>
    </message>
    <message>
        <source>Note {time}</source>
        <translation>Notiz {time}</translation>
    </message>
    <message>
        <source>Responsible now: {name}</source>
        <translation>Jetzt verantwortlich: {name}</translation>
    </message>
    <message>
        <source>Handed over by {line}  to {line}  at {short}</source>
        <translation>Übergeben von {line}  an {line}  um {short}</translation>
    </message>
    <message>
        <source>No reading yet</source>
        <translation>Noch keine Ablesung</translation>
    </message>
    <message>
        <source>Pump read {amount} at {time}</source>
        <translation>Pumpe abgelesen: {amount} um {time}</translation>
    </message>
    <message>
        <source>Empty if started now</source>
        <translation>Leer bei Start jetzt</translation>
    </message>
    <message>
        <source>Infusion ended</source>
        <translation>Infusion beendet</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>The bag&apos;s time is over before it is empty: ask pharmacy.</source>
        <translation>Die Zeit des Beutels ist um, bevor er leer ist: Apotheke fragen.</translation>
    </message>
    <message>
        <source>{rate} from {time} to {until}</source>
        <translation>{rate} von {time} bis {until}</translation>
    </message>
    <message>
        <source>Given: {list}.</source>
        <translation>Gegeben: {list}.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>Numbered as in the list: {list}.</source>
        <translation>Nummern wie in der Liste: {list}.</translation>
    </message>
    <message>
        <source>{rate} at {time}</source>
        <translation>{rate} um {time}</translation>
    </message>
    <message>
        <source>end at {time}</source>
        <translation>Ende um {time}</translation>
    </message>
    <message>
        <source>Planned: {list}.</source>
        <translation>Geplant: {list}.</translation>
    </message>
    <message>
        <source>Now {time}.</source>
        <translation>Jetzt {time}.</translation>
    </message>
    <message>
        <source>empty {time}</source>
        <translation>leer {time}</translation>
    </message>
    <message>
        <source>given</source>
        <translation>gegeben</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>now {time}</source>
        <translation>jetzt {time}</translation>
    </message>
    <message>
        <source>Clamp the line. Do not flush it. Call for help.</source>
        <translation>Leitung abklemmen. Nicht spülen. Hilfe rufen.</translation>
    </message>
    <message>
        <source>STOP THE PUMP</source>
        <translation>PUMPE STOPPEN</translation>
    </message>
    <message>
        <source>Pump is stopped</source>
        <translation>Pumpe ist gestoppt</translation>
    </message>
    <message>
        <source>I stopped the pump</source>
        <translation>Ich habe die Pumpe gestoppt</translation>
    </message>
    <message>
        <source>REACTION {time}</source>
        <translation>REAKTION {time}</translation>
    </message>
    <message>
        <source>was {rate} · {given} given</source>
        <translation>war {rate} · {given} gegeben</translation>
    </message>
    <message>
        <source>Only slowed, not stopped</source>
        <translation>Nur verlangsamt, nicht gestoppt</translation>
    </message>
    <message>
        <source>Vital signs now</source>
        <translation>Vitalzeichen jetzt</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Medicine given</source>
        <translation>Medikament gegeben</translation>
    </message>
    <message>
        <source>Person called</source>
        <translation>Person gerufen</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Handlung</translation>
    </message>
    <message>
        <source>What was it?</source>
        <translation>Was war es?</translation>
    </message>
    <message>
        <source>What or who</source>
        <translation>Was oder wer</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Write it with the time now</source>
        <translation>Mit der Uhrzeit von jetzt eintragen</translation>
    </message>
    <message>
        <source>say what it was</source>
        <translation>angeben, was es war</translation>
    </message>
    <message>
        <source>The pump was only slowed, not stopped</source>
        <translation>Die Pumpe wurde nur verlangsamt, nicht gestoppt</translation>
    </message>
    <message>
        <source>Slowed to</source>
        <translation>Verlangsamt auf</translation>
    </message>
    <message>
        <source>It corrects the line of the report: the infusion has run on.</source>
        <translation>Es berichtigt die Zeile der Meldung: Die Infusion lief weiter.</translation>
    </message>
    <message>
        <source>I slowed the pump</source>
        <translation>Ich habe die Pumpe verlangsamt</translation>
    </message>
    <message>
        <source>it ran at {number}</source>
        <translation>lief mit {number}</translation>
    </message>
    <message>
        <source>not above the {rate} it ran at</source>
        <translation>nicht über den {rate}, mit denen sie lief</translation>
    </message>
    <message>
        <source>the stop is confirmed already</source>
        <translation>der Stopp ist schon bestätigt</translation>
    </message>
    <message>
        <source>I slowed the pump to {rate}</source>
        <translation>Ich habe die Pumpe auf {rate} verlangsamt</translation>
    </message>
    <message>
        <source>Only slowed...</source>
        <translation>Nur verlangsamt...</translation>
    </message>
    <message>
        <source>Grade...</source>
        <translation>Grad...</translation>
    </message>
    <message>
        <source>Restart or stop...</source>
        <translation>Neustart oder Ende...</translation>
    </message>
    <message>
        <source>Tap as it happens. Each tap writes the time; details can wait. Doses: {card_of}.</source>
        <translation>Antippen, wie es geschieht. Jeder Tipp schreibt die Uhrzeit; Einzelheiten später. Dosen: {card_of}.</translation>
    </message>
    <message>
        <source>Any one of these: think anaphylaxis</source>
        <translation>Eins davon: an Anaphylaxie denken</translation>
    </message>
    <message>
        <source>It is anaphylaxis: show the card</source>
        <translation>Es ist Anaphylaxie: Karte zeigen</translation>
    </message>
    <message>
        <source>Write these signs</source>
        <translation>Symptome eintragen</translation>
    </message>
    <message>
        <source>Anaphylaxis: {title}. It shows, it does not order.</source>
        <translation>Anaphylaxie: {title}. Sie zeigt, sie ordnet nicht an.</translation>
    </message>
    <message>
        <source>Written: {words}</source>
        <translation>Eingetragen: {words}</translation>
    </message>
    <message>
        <source>Write this sign</source>
        <translation>Symptom eintragen</translation>
    </message>
    <message>
        <source>pick what you see</source>
        <translation>antippen, was Sie sehen</translation>
    </message>
    <message>
        <source>Help called</source>
        <translation>Hilfe gerufen</translation>
    </message>
    <message>
        <source>help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Doctor called</source>
        <translation>Arzt/Ärztin gerufen</translation>
    </message>
    <message>
        <source>doctor</source>
        <translation>Arzt/Ärztin</translation>
    </message>
    <message>
        <source>Emergency team</source>
        <translation>Notfallteam</translation>
    </message>
    <message>
        <source>emergency team</source>
        <translation>Notfallteam</translation>
    </message>
    <message>
        <source>Oxygen on</source>
        <translation>Sauerstoff an</translation>
    </message>
    <message>
        <source>Laid flat, legs up</source>
        <translation>Flach, Beine hoch</translation>
    </message>
    <message>
        <source>Laid flat, legs raised</source>
        <translation>Flach gelagert, Beine hoch</translation>
    </message>
    <message>
        <source>opens the fields</source>
        <translation>öffnet die Felder</translation>
    </message>
    <message>
        <source>Fluid running</source>
        <translation>Flüssigkeit läuft</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>neuer Zugang</translation>
    </message>
    <message>
        <source>IV fluid</source>
        <translation>IV-Flüssigkeit</translation>
    </message>
    <message>
        <source>Another act...</source>
        <translation>Weiteres...</translation>
    </message>
    <message>
        <source>medicine, person</source>
        <translation>Mittel, Person</translation>
    </message>
    <message>
        <source>Acts in the reaction: each writes the time</source>
        <translation>Handlungen bei der Reaktion: Jede schreibt die Uhrzeit</translation>
    </message>
    <message>
        <source>{count} x, last {time}</source>
        <translation>{count} x, zuletzt {time}</translation>
    </message>
    <message>
        <source>Second dose?</source>
        <translation>Zweite Dosis?</translation>
    </message>
    <message>
        <source>Again?</source>
        <translation>Noch einmal?</translation>
    </message>
    <message>
        <source>{time}. {again} Tap again.</source>
        <translation>{time}. {again} Erneut tippen.</translation>
    </message>
    <message>
        <source>Vital signs before the start</source>
        <translation>Vitalzeichen vor dem Start</translation>
    </message>
    <message>
        <source>Lab results</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>ANC</source>
        <translation>ANC</translation>
    </message>
    <message>
        <source>Platelets</source>
        <translation>Thrombozyten</translation>
    </message>
    <message>
        <source>Blood taken at</source>
        <translation>Blut abgenommen um</translation>
    </message>
    <message>
        <source>I read these results</source>
        <translation>Ich habe diese Werte abgelesen</translation>
    </message>
    <message>
        <source>I took these vital signs</source>
        <translation>Ich habe diese Vitalzeichen gemessen</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Again...</source>
        <translation>Erneut...</translation>
    </message>
    <message>
        <source>Type them...</source>
        <translation>Eintippen...</translation>
    </message>
    <message>
        <source>Not taken yet</source>
        <translation>Noch nicht gemessen</translation>
    </message>
    <message>
        <source>Take again...</source>
        <translation>Erneut messen...</translation>
    </message>
    <message>
        <source>Take them...</source>
        <translation>Messen...</translation>
    </message>
    <message>
        <source>Vital signs · {old}</source>
        <translation>Vitalzeichen · {old}</translation>
    </message>
    <message>
        <source>Type the ANC, the platelets or both.</source>
        <translation>ANC, Thrombozyten oder beides eintippen.</translation>
    </message>
    <message>
        <source>When was the blood taken?</source>
        <translation>Wann wurde das Blut abgenommen?</translation>
    </message>
    <message>
        <source>Say whether these figures are of now.</source>
        <translation>Angeben, ob diese Werte von jetzt sind.</translation>
    </message>
    <message>
        <source>Type at least one measurement.</source>
        <translation>Mindestens einen Messwert eintippen.</translation>
    </message>
    <message>
        <source>Checks: one tap records it</source>
        <translation>Prüfungen: Ein Tipp dokumentiert</translation>
    </message>
    <message>
        <source>{left} of {count} to answer</source>
        <translation>{left} von {count} offen</translation>
    </message>
    <message>
        <source>all answered</source>
        <translation>alle beantwortet</translation>
    </message>
    <message>
        <source>Checks: one tap records it · {said}</source>
        <translation>Prüfungen: Ein Tipp dokumentiert · {said}</translation>
    </message>
    <message>
        <source>before the first dose</source>
        <translation>vor der ersten Dosis</translation>
    </message>
    <message>
        <source>not needed this time</source>
        <translation>diesmal nicht nötig</translation>
    </message>
    <message>
        <source>the start will ask for an order</source>
        <translation>der Start fragt nach einer Anordnung</translation>
    </message>
    <message>
        <source>Below {least}: the start will ask for the prescriber&apos;s order.</source>
        <translation>Unter {least}: Der Start fragt nach der ärztlichen Anordnung.</translation>
    </message>
    <message>
        <source>platelets</source>
        <translation>Thrombozyten</translation>
    </message>
    <message>
        <source>taken {time}</source>
        <translation>abgenommen {time}</translation>
    </message>
    <message>
        <source>{minutes} old</source>
        <translation>{minutes} alt</translation>
    </message>
    <message>
        <source>{old}, older than {limit}: take again</source>
        <translation>{old}, älter als {limit}: erneut messen</translation>
    </message>
    <message>
        <source>still missing: {missing}</source>
        <translation>fehlt noch: {missing}</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Not fulfilled</source>
        <translation>Nicht erfüllt</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Zu wissen</translation>
    </message>
    <message>
        <source>Not yet: check again</source>
        <translation>Noch nicht: erneut kontrollieren</translation>
    </message>
    <message>
        <source>Acts, signs, grade...</source>
        <translation>Handlungen, Symptome, Grad...</translation>
    </message>
    <message>
        <source>Restart by order...</source>
        <translation>Neustart auf Anordnung...</translation>
    </message>
    <message>
        <source>What comes then</source>
        <translation>Was dann kommt</translation>
    </message>
    <message>
        <source>Given so far</source>
        <translation>Bisher gegeben</translation>
    </message>
    <message>
        <source>The protocol says now</source>
        <translation>Das Protokoll sagt jetzt</translation>
    </message>
    <message>
        <source>The protocol allows a restart now, at</source>
        <translation>Das Protokoll erlaubt jetzt den Neustart mit</translation>
    </message>
    <message>
        <source>Stop for good</source>
        <translation>Endgültig beenden</translation>
    </message>
    <message>
        <source>I set the pump to {rate} and started it</source>
        <translation>Ich habe die Pumpe auf {rate} gestellt und gestartet</translation>
    </message>
    <message>
        <source>Not yet: check again {when}</source>
        <translation>Noch nicht: erneut kontrollieren {when}</translation>
    </message>
    <message>
        <source>It was restarted...</source>
        <translation>Es wurde neu gestartet...</translation>
    </message>
    <message>
        <source>at {rate}</source>
        <translation>mit {rate}</translation>
    </message>
    <message>
        <source>{what} {value}, as typed</source>
        <translation>{what} {value}, wie getippt</translation>
    </message>
    <message>
        <source>{what}: the code says {value}, typed is {typed}. Which is right?</source>
        <translation>{what}: Der Code sagt {value}, getippt ist {typed}. Was stimmt?</translation>
    </message>
    <message>
        <source>GTIN {gtin}</source>
        <translation>GTIN {gtin}</translation>
    </message>
    <message>
        <source>serial {serial}</source>
        <translation>Seriennr. {serial}</translation>
    </message>
    <message>
        <source>Bag code scanned: {list}</source>
        <translation>Beutelcode gescannt: {list}</translation>
    </message>
    <message>
        <source>THE LABEL IS NOT {name}&apos;s: do not hang this bag</source>
        <translation>DAS ETIKETT IST NICHT VON {name}: diesen Beutel nicht anhängen</translation>
    </message>
    <message>
        <source>Code damaged</source>
        <translation>Code beschädigt</translation>
    </message>
    <message>
        <source>No code on it</source>
        <translation>Kein Code darauf</translation>
    </message>
    <message>
        <source>Scanner does not work</source>
        <translation>Scanner geht nicht</translation>
    </message>
    <message>
        <source>Code not known</source>
        <translation>Code nicht bekannt</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Code nicht bekannt</translation>
    </message>
    <message>
        <source>No wristband</source>
        <translation>Kein Armband</translation>
    </message>
    <message>
        <source>Scanner fails</source>
        <translation>Scanner fällt aus</translation>
    </message>
    <message>
        <source>It does not scan...</source>
        <translation>Scannen geht nicht...</translation>
    </message>
    <message>
        <source>Not scanned. Why?</source>
        <translation>Nicht gescannt. Warum?</translation>
    </message>
    <message>
        <source>1st</source>
        <translation>1.</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>2.</translation>
    </message>
    <message>
        <source>3rd or later</source>
        <translation>3. oder später</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>Dose on the label</source>
        <translation>Dosis auf dem Etikett</translation>
    </message>
    <message>
        <source>Your own answer</source>
        <translation>Ihr eigenes Ergebnis</translation>
    </message>
    <message>
        <source>Which infusion of this patient&apos;s life?</source>
        <translation>Die wievielte Infusion dieses Patienten überhaupt?</translation>
    </message>
    <message>
        <source>Rate on the pump</source>
        <translation>Laufrate an der Pumpe</translation>
    </message>
    <message>
        <source>1  On the bag label</source>
        <translation>1  Auf dem Etikett des Beutels</translation>
    </message>
    <message>
        <source>2  Work out {product}, and read the pump</source>
        <translation>2  {product} ausrechnen und die Pumpe ablesen</translation>
    </message>
    <message>
        <source>Look in the notes and ask the patient: the first rate hangs on it.</source>
        <translation>In den Unterlagen nachsehen und den Patienten fragen: Die erste Laufrate hängt davon ab.</translation>
    </message>
    <message>
        <source>medicine</source>
        <translation>Medikament</translation>
    </message>
    <message>
        <source>The code holds nothing that is asked here. Read the label.</source>
        <translation>Der Code enthält nichts, was hier gefragt ist. Das Etikett lesen.</translation>
    </message>
    <message>
        <source>Which dose is on the label?</source>
        <translation>Welche Dosis steht auf dem Etikett?</translation>
    </message>
    <message>
        <source>Work out the dose yourself.</source>
        <translation>Die Dosis selbst ausrechnen.</translation>
    </message>
    <message>
        <source>Which rate does the pump show?</source>
        <translation>Welche Laufrate zeigt die Pumpe?</translation>
    </message>
    <message>
        <source>Find out which infusion it is.</source>
        <translation>Klären, die wievielte Infusion es ist.</translation>
    </message>
    <message>
        <source>Which infusion is it?</source>
        <translation>Die wievielte Infusion ist es?</translation>
    </message>
    <message>
        <source>find out first which infusion it is</source>
        <translation>erst klären, die wievielte Infusion es ist</translation>
    </message>
    <message>
        <source>The label&apos;s {read} are {percent} above the {own} you worked out. Look again.</source>
        <translation>Die {read} des Etiketts liegen {percent} über den {own}, die Sie ausgerechnet haben. Noch einmal ansehen.</translation>
    </message>
    <message>
        <source>The label&apos;s {read} are {percent} below the {own} you worked out. Look again.</source>
        <translation>Die {read} des Etiketts liegen {percent} unter den {own}, die Sie ausgerechnet haben. Noch einmal ansehen.</translation>
    </message>
    <message>
        <source>Do the bag check first</source>
        <translation>Erst die Beutelkontrolle</translation>
    </message>
    <message>
        <source>Leave this check...</source>
        <translation>Diese Kontrolle verlassen...</translation>
    </message>
    <message>
        <source>nothing of it is kept</source>
        <translation>nichts davon bleibt</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>I cannot do this check...</source>
        <translation>Ich kann nicht kontrollieren...</translation>
    </message>
    <message>
        <source>nothing is recorded</source>
        <translation>nichts wird dokumentiert</translation>
    </message>
    <message>
        <source>Second check: another person, with fresh eyes</source>
        <translation>Zweitkontrolle: eine andere Person, unvoreingenommen</translation>
    </message>
    <message>
        <source>No bag check is recorded yet. A second check counts only after it.</source>
        <translation>Noch ist keine Beutelkontrolle dokumentiert. Eine Zweitkontrolle zählt erst danach.</translation>
    </message>
    <message>
        <source>{first} did the first check. It stays hidden until both are compared.</source>
        <translation>{first} hat die erste Kontrolle gemacht. Sie bleibt verborgen, bis beide verglichen sind.</translation>
    </message>
    <message>
        <source>{person}, read the bag and the pump yourself</source>
        <translation>{person}, bitte Beutel und Pumpe selbst lesen</translation>
    </message>
    <message>
        <source>{first}&apos;s check is hidden until you compare.</source>
        <translation>Die Kontrolle von {first} ist bis zum Vergleich verborgen.</translation>
    </message>
    <message>
        <source>Back to {first}</source>
        <translation>Zurück zu {first}</translation>
    </message>
    <message>
        <source>I read it myself</source>
        <translation>Ich lese selbst</translation>
    </message>
    <message>
        <source>{person} is reading.</source>
        <translation>{person} liest.</translation>
    </message>
    <message>
        <source>{reader} is reading. Compare, or leave the check, before {person} writes.</source>
        <translation>{reader} liest. Vergleichen oder die Kontrolle verlassen, bevor {person} schreibt.</translation>
    </message>
    <message>
        <source>{person} did the first check. Another person has to do the second.</source>
        <translation>{person} hat die erste Kontrolle gemacht. Die zweite muss eine andere Person machen.</translation>
    </message>
    <message>
        <source>A second check is for a nurse or a pharmacist, not for {person}.</source>
        <translation>Eine Zweitkontrolle ist für Pflegekräfte oder die Apotheke, nicht für {person}.</translation>
    </message>
    <message>
        <source>{person} reads now. The first check is hidden.</source>
        <translation>{person} liest jetzt. Die erste Kontrolle ist verborgen.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Second check again...</source>
        <translation>Zweitkontrolle erneut...</translation>
    </message>
    <message>
        <source>Bag check again...</source>
        <translation>Beutelkontrolle erneut...</translation>
    </message>
    <message>
        <source>There was no bag check to compare with</source>
        <translation>Es gab keine Beutelkontrolle zum Vergleichen</translation>
    </message>
    <message>
        <source>{person} did both checks: another person must do one</source>
        <translation>{person} hat beide Kontrollen gemacht: Eine muss eine andere Person machen</translation>
    </message>
    <message>
        <source>The two checks differ. Look again together</source>
        <translation>Die beiden Kontrollen weichen ab. Zusammen noch einmal ansehen</translation>
    </message>
    <message>
        <source>Both checks agree</source>
        <translation>Beide Kontrollen stimmen überein</translation>
    </message>
    <message>
        <source>first {done}</source>
        <translation>erste {done}</translation>
    </message>
    <message>
        <source>no first check</source>
        <translation>keine erste Kontrolle</translation>
    </message>
    <message>
        <source>{first}, second {done}</source>
        <translation>{first}, zweite {done}</translation>
    </message>
    <message>
        <source>Next: {step_title}</source>
        <translation>Als Nächstes: {step_title}</translation>
    </message>
    <message>
        <source>{order} in the order</source>
        <translation>{order} in der Anordnung</translation>
    </message>
    <message>
        <source>depends on which infusion it is</source>
        <translation>hängt davon ab, welche Infusion es ist</translation>
    </message>
    <message>
        <source>{value} in the plan</source>
        <translation>{value} im Plan</translation>
    </message>
    <message>
        <source>Throat tight, hoarse, stridor</source>
        <translation>Hals eng, heiser, Stridor</translation>
    </message>
    <message>
        <source>Wheeze, short of breath</source>
        <translation>Giemen, Atemnot</translation>
    </message>
    <message>
        <source>Face, lip, tongue swelling</source>
        <translation>Gesicht, Lippe, Zunge geschwollen</translation>
    </message>
    <message>
        <source>Faint, BP low, collapse</source>
        <translation>Ohnmacht, RR tief, Kollaps</translation>
    </message>
    <message>
        <source>Chills</source>
        <translation>Schüttelfrost</translation>
    </message>
    <message>
        <source>Fever</source>
        <translation>Fieber</translation>
    </message>
    <message>
        <source>Nausea</source>
        <translation>Übelkeit</translation>
    </message>
    <message>
        <source>Flushing</source>
        <translation>Flush</translation>
    </message>
    <message>
        <source>Rash, itch</source>
        <translation>Ausschlag, Juckreiz</translation>
    </message>
    <message>
        <source>Stuffy nose</source>
        <translation>Nase zu</translation>
    </message>
    <message>
        <source>Cough</source>
        <translation>Husten</translation>
    </message>
    <message>
        <source>Chest pain</source>
        <translation>Brustschmerz</translation>
    </message>
    <message>
        <source>Back pain</source>
        <translation>Rückenschmerz</translation>
    </message>
    <message>
        <source>Headache</source>
        <translation>Kopfschmerz</translation>
    </message>
    <message>
        <source>Dizzy</source>
        <translation>Schwindel</translation>
    </message>
    <message>
        <source>Throat tight</source>
        <translation>Hals eng</translation>
    </message>
    <message>
        <source>Short of breath</source>
        <translation>Atemnot</translation>
    </message>
    <message>
        <source>Face swollen</source>
        <translation>Gesicht dick</translation>
    </message>
    <message>
        <source>Faint</source>
        <translation>Ohnmacht</translation>
    </message>
    <message>
        <source>Other sign...</source>
        <translation>Anderes Symptom...</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Symptome</translation>
    </message>
    <message>
        <source>Other signs</source>
        <translation>Andere Symptome</translation>
    </message>
    <message>
        <source>asks for a reason</source>
        <translation>fragt nach dem Grund</translation>
    </message>
    <message>
        <source>asks for a reason and a second person</source>
        <translation>fragt nach Grund und zweiter Person</translation>
    </message>
    <message>
        <source>asks for an order</source>
        <translation>fragt nach einer Anordnung</translation>
    </message>
    <message>
        <source>will be refused</source>
        <translation>wird abgelehnt</translation>
    </message>
    <message>
        <source>planned times, to write on</source>
        <translation>geplante Zeiten zum Ausfüllen</translation>
    </message>
    <message>
        <source>When did it start?</source>
        <translation>Wann war der Start?</translation>
    </message>
    <message>
        <source>I started it</source>
        <translation>Ich habe gestartet</translation>
    </message>
    <message>
        <source>It was started earlier...</source>
        <translation>Früher gestartet...</translation>
    </message>
    <message>
        <source>The infusion runs from</source>
        <translation>Die Infusion läuft seit</translation>
    </message>
    <message>
        <source>Started {time}</source>
        <translation>Gestartet {time}</translation>
    </message>
    <message>
        <source>at {rate} by {person}</source>
        <translation>mit {rate} von {person}</translation>
    </message>
    <message>
        <source>Use the bag by {time}</source>
        <translation>Beutel verwenden bis {time}</translation>
    </message>
    <message>
        <source>No bag checked yet</source>
        <translation>Noch kein Beutel geprüft</translation>
    </message>
    <message>
        <source>The checks differ: which infusion is it? Ask the prescriber; until then the plan has no rate.</source>
        <translation>Die Kontrollen weichen ab: Welche Infusion ist es? Arzt/Ärztin fragen; bis dahin hat der Plan keine Laufrate.</translation>
    </message>
    <message>
        <source>First rate {rate}</source>
        <translation>Erste Laufrate {rate}</translation>
    </message>
    <message>
        <source>What comes now stands under Infusion</source>
        <translation>Wie es weitergeht, steht unter Infusion</translation>
    </message>
    <message>
        <source>No start: the patient is not treated today</source>
        <translation>Kein Start: Der Patient wird heute nicht behandelt</translation>
    </message>
    <message>
        <source>Still open: {count}</source>
        <translation>Noch offen: {count}</translation>
    </message>
    <message>
        <source>Everything before the start is done</source>
        <translation>Vor dem Start ist alles gemacht</translation>
    </message>
    <message>
        <source>I set the pump to {rate} and started it at {time}</source>
        <translation>Ich habe die Pumpe um {time} auf {rate} gestellt und gestartet</translation>
    </message>
    <message>
        <source>type when</source>
        <translation>Uhrzeit tippen</translation>
    </message>
    <message>
        <source>type the rate</source>
        <translation>Laufrate tippen</translation>
    </message>
    <message>
        <source>{words} and {more} more</source>
        <translation>{words} und {more} weitere</translation>
    </message>
    <message>
        <source>It was started just now</source>
        <translation>Gerade eben gestartet</translation>
    </message>
    <message>
        <source>The first rate</source>
        <translation>Die erste Laufrate</translation>
    </message>
    <message>
        <source>none given yet</source>
        <translation>noch keine gegeben</translation>
    </message>
    <message>
        <source>No premedicine given here sets one.</source>
        <translation>Keine hier gegebene Prämedikation setzt eine.</translation>
    </message>
    <message>
        <source>No premedication is recorded yet.</source>
        <translation>Noch ist keine Prämedikation dokumentiert.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>No start time yet</source>
        <translation>Noch keine Startzeit</translation>
    </message>
    <message>
        <source>{opens} to {closes}</source>
        <translation>{opens} bis {closes}</translation>
    </message>
    <message>
        <source>One premedicine asks for a start by {closes}, another for {opens} or later. Ask the prescriber.</source>
        <translation>Ein Medikament verlangt den Start bis {closes}, ein anderes ab {opens}. Arzt/Ärztin fragen.</translation>
    </message>
    <message>
        <source>No common time</source>
        <translation>Keine gemeinsame Zeit</translation>
    </message>
    <message>
        <source>Start between</source>
        <translation>Start zwischen</translation>
    </message>
    <message>
        <source>opens in {time_left}</source>
        <translation>öffnet in {time_left}</translation>
    </message>
    <message>
        <source>Start was to be between</source>
        <translation>Start war vorgesehen zwischen</translation>
    </message>
    <message>
        <source>Closed {ago} ago. A start now needs an order.</source>
        <translation>Seit {ago} geschlossen. Ein Start jetzt braucht eine Anordnung.</translation>
    </message>
    <message>
        <source>Parts of the check and the start</source>
        <translation>Teile der Kontrolle und der Start</translation>
    </message>
    <message>
        <source>{time}, too old</source>
        <translation>{time}, zu alt</translation>
    </message>
    <message>
        <source>{time}, differs</source>
        <translation>{time}, weicht ab</translation>
    </message>
    <message>
        <source>{time}, not right</source>
        <translation>{time}, nicht richtig</translation>
    </message>
    <message>
        <source>Bag check</source>
        <translation>Beutelkontrolle</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>reaction</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>prescriber&apos;s order</source>
        <translation>ärztliche Anordnung</translation>
    </message>
    <message>
        <source>line or bag failed</source>
        <translation>Zugang oder Beutel defekt</translation>
    </message>
    <message>
        <source>bag&apos;s time is over</source>
        <translation>Zeit des Beutels ist um</translation>
    </message>
    <message>
        <source>Stop this infusion for good</source>
        <translation>Diese Infusion endgültig beenden</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Endgültig</translation>
    </message>
    <message>
        <source>isatuximab is not given again</source>
        <translation>Isatuximab wird nicht mehr gegeben</translation>
    </message>
    <message>
        <source>This infusion only</source>
        <translation>Nur diese Infusion</translation>
    </message>
    <message>
        <source>the treatment may go on another day</source>
        <translation>die Behandlung kann an anderem Tag weitergehen</translation>
    </message>
    <message>
        <source>What ends?</source>
        <translation>Was endet?</translation>
    </message>
    <message>
        <source>Go on...</source>
        <translation>Weiter...</translation>
    </message>
    <message>
        <source>I stopped the infusion for good</source>
        <translation>Ich habe die Infusion endgültig beendet</translation>
    </message>
    <message>
        <source>Isatuximab is stopped for good</source>
        <translation>Isatuximab ist endgültig beendet</translation>
    </message>
    <message>
        <source>This infusion ends</source>
        <translation>Diese Infusion endet</translation>
    </message>
    <message>
        <source>{ends} with {volume} of {volume2} given. The rest of the bag is not given, and the observation begins.</source>
        <translation>{ends}, gegeben {volume} von {volume2}. Der Rest des Beutels wird nicht gegeben, die Beobachtung beginnt.</translation>
    </message>
    <message>
        <source>answer both above</source>
        <translation>oben beides beantworten</translation>
    </message>
    <message>
        <source>I stopped it: for good</source>
        <translation>Ich habe beendet: endgültig</translation>
    </message>
    <message>
        <source>I stopped it: this infusion ends</source>
        <translation>Ich habe beendet: diese Infusion</translation>
    </message>
    <message>
        <source>undo stays possible</source>
        <translation>Rückgängig bleibt möglich</translation>
    </message>
    <message>
        <source>Why the guide says so</source>
        <translation>Warum es so angezeigt wird</translation>
    </message>
    <message>
        <source>Started {time}.</source>
        <translation>Gestartet {time}.</translation>
    </message>
    <message>
        <source>Common start window {window}.</source>
        <translation>Gemeinsames Startfenster {window}.</translation>
    </message>
    <message>
        <source>There is no common start window.</source>
        <translation>Es gibt kein gemeinsames Startfenster.</translation>
    </message>
    <message>
        <source>{time} to {time2}</source>
        <translation>{time} bis {time2}</translation>
    </message>
    <message>
        <source>{what}: not given yet.</source>
        <translation>{what}: noch nicht gegeben.</translation>
    </message>
    <message>
        <source>{what}: not given yet, latest {time}.</source>
        <translation>{what}: noch nicht gegeben, spätestens {time}.</translation>
    </message>
    <message>
        <source>{what}: given {time}.</source>
        <translation>{what}: gegeben {time}.</translation>
    </message>
    <message>
        <source>{what}: given {time}, window {window}.</source>
        <translation>{what}: gegeben {time}, Fenster {window}.</translation>
    </message>
    <message>
        <source>Premedication and start window</source>
        <translation>Prämedikation und Startfenster</translation>
    </message>
    <message>
        <source>started {time}</source>
        <translation>gestartet {time}</translation>
    </message>
    <message>
        <source>start {window}</source>
        <translation>Start {window}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>if given now</source>
        <translation>wenn jetzt gegeben</translation>
    </message>
    <message>
        <source>latest {time}</source>
        <translation>spätestens {time}</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>dd-Mmm-yyyy</source>
        <translation>TT-Mmm-JJJJ</translation>
    </message>
    <message>
        <source>{label}, day</source>
        <translation>{label}, Tag</translation>
    </message>
    <message>
        <source>{label}: day</source>
        <translation>{label}: Tag</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>An welchem Tag?</translation>
    </message>
    <message>
        <source>{date} had no {time}: the clocks went forward.</source>
        <translation>{date} hatte kein {time}: Die Uhren wurden vorgestellt.</translation>
    </message>
    <message>
        <source>{time} is later than now. Was it yesterday?</source>
        <translation>{time} ist später als jetzt. War es gestern?</translation>
    </message>
    <message>
        <source>The clock showed {time} twice that night. Which one?</source>
        <translation>Die Uhr zeigte {time} in jener Nacht zweimal. Welches?</translation>
    </message>
    <message>
        <source>{time} is later than now.</source>
        <translation>{time} ist später als jetzt.</translation>
    </message>
    <message>
        <source>Yesterday, {unbroken}</source>
        <translation>Gestern, {unbroken}</translation>
    </message>
    <message>
        <source>The first {time}</source>
        <translation>Das erste {time}</translation>
    </message>
    <message>
        <source>The second {time}</source>
        <translation>Das zweite {time}</translation>
    </message>
    <message>
        <source>summer time, {zone}</source>
        <translation>Sommerzeit, {zone}</translation>
    </message>
    <message>
        <source>winter time, {zone}</source>
        <translation>Winterzeit, {zone}</translation>
    </message>
    <message>
        <source>More than {amount} cannot be. Please look again.</source>
        <translation>Mehr als {amount} kann nicht sein. Bitte noch einmal ansehen.</translation>
    </message>
    <message>
        <source>{amount} is unusual.</source>
        <translation>{amount} ist ungewöhnlich.</translation>
    </message>
    <message>
        <source>{said} Did you mean {number}?</source>
        <translation>{said} Meinten Sie {number}?</translation>
    </message>
    <message>
        <source>{said} Please look again.</source>
        <translation>{said} Bitte noch einmal ansehen.</translation>
    </message>
    <message>
        <source>Temp</source>
        <translation>Temp.</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>Blutdruck</translation>
    </message>
    <message>
        <source>Upper before lower: did you mean {lower}/{upper}?</source>
        <translation>Erst der obere, dann der untere: Meinten Sie {lower}/{upper}?</translation>
    </message>
    <message>
        <source>{value} is unusual. Please look again.</source>
        <translation>{value} ist ungewöhnlich. Bitte noch einmal ansehen.</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>Und {count} weitere.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer missing|%n answers missing</source>
        <translation>
            <numerusform>%n Antwort fehlt</numerusform>
            <numerusform>%n Antworten fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>In Ihren Worten</translation>
    </message>
    <message>
        <source>Someone else...</source>
        <translation>Jemand anders...</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Premedicines to give</source>
        <translation>Prämedikation geben</translation>
    </message>
    <message>
        <source>Start window open</source>
        <translation>Startfenster offen</translation>
    </message>
    <message>
        <source>Start window closes</source>
        <translation>Startfenster schließt</translation>
    </message>
    <message>
        <source>Next rise</source>
        <translation>Nächste Steigerung</translation>
    </message>
    <message>
        <source>Vital signs</source>
        <translation>Vitalzeichen</translation>
    </message>
    <message>
        <source>Check the numbers again</source>
        <translation>Werte erneut prüfen</translation>
    </message>
    <message>
        <source>Pump not confirmed stopped</source>
        <translation>Pumpenstopp nicht bestätigt</translation>
    </message>
    <message>
        <source>Pump and record differ</source>
        <translation>Pumpe weicht ab</translation>
    </message>
    <message>
        <source>Bag empty</source>
        <translation>Beutel leer</translation>
    </message>
    <message>
        <source>Bag nearly past its time</source>
        <translation>Zeit des Beutels fast um</translation>
    </message>
    <message>
        <source>Observation ends</source>
        <translation>Beobachtung endet</translation>
    </message>
    <message>
        <source>Give it, then write it here</source>
        <translation>Geben, dann hier eintragen</translation>
    </message>
    <message>
        <source>Bedside check, then start</source>
        <translation>Kontrolle am Patienten, dann starten</translation>
    </message>
    <message>
        <source>Start before it closes, or ask the prescriber</source>
        <translation>Vor Schluss starten oder Arzt/Ärztin fragen</translation>
    </message>
    <message>
        <source>Check the patient, then set the pump</source>
        <translation>Patient kontrollieren, dann Pumpe stellen</translation>
    </message>
    <message>
        <source>Measure, look for signs, save the check</source>
        <translation>Messen, nach Symptomen sehen, speichern</translation>
    </message>
    <message>
        <source>Measure again, save the check</source>
        <translation>Erneut messen, Kontrolle speichern</translation>
    </message>
    <message>
        <source>Stop the pump, then confirm it here</source>
        <translation>Pumpe stoppen, dann hier bestätigen</translation>
    </message>
    <message>
        <source>Put the pump right, then check it again</source>
        <translation>Pumpe richtig stellen, erneut kontrollieren</translation>
    </message>
    <message>
        <source>Look at the bag, then write it here</source>
        <translation>Nach dem Beutel sehen, dann eintragen</translation>
    </message>
    <message>
        <source>It ends too late for this bag: ask the prescriber</source>
        <translation>Endet zu spät für diesen Beutel: Arzt/Ärztin fragen</translation>
    </message>
    <message>
        <source>Look at the patient, then end it here</source>
        <translation>Nach dem Patienten sehen, dann hier beenden</translation>
    </message>
    <message>
        <source>Start window closed {time}</source>
        <translation>Startfenster zu seit {time}</translation>
    </message>
    <message>
        <source>A start now needs an order: ask the prescriber</source>
        <translation>Ein Start braucht jetzt eine Anordnung: Arzt/Ärztin fragen</translation>
    </message>
    <message>
        <source>It is over; nobody has said to have seen it</source>
        <translation>Vorbei; niemand hat es als gesehen gemeldet</translation>
    </message>
    <message>
        <source>seen {time} by {who}</source>
        <translation>gesehen {time}, {who}</translation>
    </message>
    <message>
        <source>{what}, {time}: over</source>
        <translation>{what}, {time}: vorbei</translation>
    </message>
    <message>
        <source>Rise {said}</source>
        <translation>Steigerung {said}</translation>
    </message>
    <message>
        <source>A reminder: no patient monitor, no pump alarm</source>
        <translation>Eine Erinnerung: kein Patientenmonitor, kein Pumpenalarm</translation>
    </message>
    <message>
        <source>This program reminds. It is no patient monitor and no pump alarm: it knows only what was written here. Pausing the sound, or having seen an alarm, changes nothing at the patient.</source>
        <translation>Dieses Programm erinnert. Es ist kein Patientenmonitor und kein Pumpenalarm: Es weiß nur, was hier eingetragen wurde. Den Ton zu pausieren oder einen Alarm gesehen zu haben ändert am Patienten nichts.</translation>
    </message>
    <message>
        <source>This computer has no sound device that works, or it was taken away.</source>
        <translation>Dieser Rechner hat kein Tongerät, das geht, oder es wurde entfernt.</translation>
    </message>
    <message>
        <source>This computer may fall asleep: switch its sleep off while infusions run.</source>
        <translation>Dieser Rechner kann einschlafen: Ruhezustand ausschalten, solange Infusionen laufen.</translation>
    </message>
    <message>
        <source>No sound:</source>
        <translation>Kein Ton:</translation>
    </message>
    <message>
        <source>alarms are only seen</source>
        <translation>Alarme nur zu sehen</translation>
    </message>
    <message>
        <source>Nobody heard the test sound. Look at loudspeaker, plug and volume, then play it again.</source>
        <translation>Niemand hat den Testton gehört. Lautsprecher, Stecker und Lautstärke prüfen, dann erneut abspielen.</translation>
    </message>
    <message>
        <source>Sound paused {left}</source>
        <translation>Ton pausiert {left}</translation>
    </message>
    <message>
        <source>The sound of this computer was not tested in this shift.</source>
        <translation>Der Ton dieses Rechners wurde in dieser Schicht nicht getestet.</translation>
    </message>
    <message>
        <source>Test sound heard by {who} at {when}.</source>
        <translation>Testton gehört von {who}, {when}.</translation>
    </message>
    <message>
        <source>From {since} to {until} ({span}) this program told nobody anything: it was closed, or the computer slept.</source>
        <translation>Von {since} bis {until} ({span}) hat dieses Programm niemandem etwas gesagt: Es war geschlossen, oder der Rechner schlief.</translation>
    </message>
    <message>
        <source>The start window closed at {time}</source>
        <translation>Das Startfenster schloss um {time}</translation>
    </message>
    <message>
        <source>{span} forward</source>
        <translation>{span} vor</translation>
    </message>
    <message>
        <source>{span} back</source>
        <translation>{span} zurück</translation>
    </message>
    <message>
        <source>showed {before}, then {after}</source>
        <translation>zeigte {before}, dann {after}</translation>
    </message>
    <message>
        <source>A value cannot be meant.</source>
        <translation>Ein Wert kann nicht gemeint sein.</translation>
    </message>
    <message>
        <source>Identity: two identifiers are needed, and the chair is none.</source>
        <translation>Identität: Zwei Merkmale sind nötig, der Platz ist keins.</translation>
    </message>
    <message>
        <source>Check: “{word}” is none of this protocol&apos;s checks.</source>
        <translation>Prüfung: „{word}“ ist keine Prüfung dieses Protokolls.</translation>
    </message>
    <message>
        <source>Grade: neither a grade nor anaphylaxis was said.</source>
        <translation>Grad: Weder Grad noch Anaphylaxie wurde angegeben.</translation>
    </message>
    <message>
        <source>Grade: {number} cannot be meant; grades run from 0 to 5.</source>
        <translation>Grad: {number} kann nicht gemeint sein; Grade gehen von 0 bis 5.</translation>
    </message>
    <message>
        <source>A correction needs its reason.</source>
        <translation>Eine Korrektur braucht ihren Grund.</translation>
    </message>
    <message>
        <source>This line cannot be corrected (any more).</source>
        <translation>Diese Zeile kann nicht (mehr) berichtigt werden.</translation>
    </message>
    <message>
        <source>{label}: {value} cannot be meant; it must be above 0.</source>
        <translation>{label}: {value} kann nicht gemeint sein; es muss über 0 liegen.</translation>
    </message>
    <message>
        <source>{label}: “{list}” is not one of its words.</source>
        <translation>{label}: „{list}“ gehört nicht zu den Wörtern dafür.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>by {time}</source>
        <translation>bis {time}</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Stopped for a reaction</source>
        <translation>Wegen Reaktion gestoppt</translation>
    </message>
    <message numerus="yes">
        <source>Give %n medicine|Give %n medicines</source>
        <translation>
            <numerusform>%n Medikament geben</numerusform>
            <numerusform>%n Medikamente geben</numerusform>
        </translation>
    </message>
    <message>
        <source>The first check is hidden</source>
        <translation>Die erste Prüfung ist verdeckt</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>um {time}</translation>
    </message>
    <message>
        <source>due {time}</source>
        <translation>fällig {time}</translation>
    </message>
    <message>
        <source>ends approx {time}</source>
        <translation>endet ca. {time}</translation>
    </message>
    <message>
        <source>{ordinal} infusion</source>
        <translation>{ordinal} Infusion</translation>
    </message>
    <message>
        <source>{amount} is the product for injection under the skin.</source>
        <translation>{amount} ist das Präparat zur subkutanen Gabe.</translation>
    </message>
    <message>
        <source>The bag says {read}; ordered is {medicine} {route}, {amount}.</source>
        <translation>Auf dem Beutel steht {read}; angeordnet ist {medicine} {route}, {amount}.</translation>
    </message>
    <message>
        <source>The label is for {label_identifier}; {name} is {identifier}.</source>
        <translation>Das Etikett ist für {label_identifier}; {name} ist {identifier}.</translation>
    </message>
    <message>
        <source>The bag is past its time.</source>
        <translation>Die Zeit des Beutels ist um.</translation>
    </message>
    <message>
        <source>The bag was to be used before {time}, {hours} h out of the fridge; {is_at}.</source>
        <translation>Der Beutel war zu verwenden vor {time}, {hours} h außerhalb des Kühlschranks; {is_at}.</translation>
    </message>
    <message>
        <source>The bag was to be used before {time}; {is_at}.</source>
        <translation>Der Beutel war zu verwenden vor {time}; {is_at}.</translation>
    </message>
    <message>
        <source>{person} did the first check as well.</source>
        <translation>{person} hat auch die erste Kontrolle gemacht.</translation>
    </message>
    <message>
        <source>{person} does it and cannot be the second person as well.</source>
        <translation>{person} macht es und kann nicht zugleich die zweite Person sein.</translation>
    </message>
    <message>
        <source>The second check differs from the first.</source>
        <translation>Die Zweitkontrolle weicht von der ersten ab.</translation>
    </message>
    <message>
        <source>The second check differs: {differences}.</source>
        <translation>Die Zweitkontrolle weicht ab: {differences}.</translation>
    </message>
    <message>
        <source>infusion {read}, the order says {infusion_number}</source>
        <translation>Infusion {read}, die Anordnung sagt {infusion_number}</translation>
    </message>
    <message>
        <source>rate {read}, the plan says {rate}</source>
        <translation>Laufrate {read}, der Plan sagt {rate}</translation>
    </message>
    <message>
        <source>{what} {read}, the first check {value}</source>
        <translation>{what} {read}, die erste Kontrolle {value}</translation>
    </message>
    <message>
        <source>The bag holds {amount}; ordered are {amount2}.</source>
        <translation>Der Beutel enthält {amount}; angeordnet sind {amount2}.</translation>
    </message>
    <message>
        <source>The order of {amount} differs from {worked} = {amount2} by more than {percent}.</source>
        <translation>Die Anordnung von {amount} weicht von {worked} = {amount2} um mehr als {percent} ab.</translation>
    </message>
    <message>
        <source>{amount} measured; the dose was ordered for {amount2}, a difference of more than {percent}.</source>
        <translation>{amount} gemessen; die Dosis wurde für {amount2} angeordnet, mehr als {percent} Unterschied.</translation>
    </message>
    <message>
        <source>There is no start window; {is_at}.</source>
        <translation>Es gibt kein Startfenster; {is_at}.</translation>
    </message>
    <message>
        <source>The start window opens at {time}; {is_at}.</source>
        <translation>Das Startfenster öffnet um {time}; {is_at}.</translation>
    </message>
    <message>
        <source>The medicines leave no common start window: the first one&apos;s ends at {time}, the last one&apos;s begins at {time2}.</source>
        <translation>Die Medikamente lassen kein gemeinsames Startfenster: Das des ersten endet um {time}, das des letzten beginnt um {time2}.</translation>
    </message>
    <message>
        <source>The start window closed at {time}; {is_at}.</source>
        <translation>Das Startfenster schloss um {time}; {is_at}.</translation>
    </message>
    <message>
        <source>Neither given nor omitted by order: {missing}.</source>
        <translation>Weder gegeben noch auf Anordnung weggelassen: {missing}.</translation>
    </message>
    <message>
        <source>{what} belongs to the premedication of the protocol.</source>
        <translation>{what} gehört zur Prämedikation des Protokolls.</translation>
    </message>
    <message>
        <source>The order does not say that {medicine} may be taken at home.</source>
        <translation>Die Anordnung sagt nicht, dass {medicine} zu Hause genommen werden darf.</translation>
    </message>
    <message>
        <source>The neutrophils are low.</source>
        <translation>Die Neutrophilen sind niedrig.</translation>
    </message>
    <message>
        <source>ANC {number} × 10⁹/L, taken {time}, is below {number2}.</source>
        <translation>ANC {number} × 10⁹/L, abgenommen {time}, liegt unter {number2}.</translation>
    </message>
    <message>
        <source>A concern is recorded: {list}.</source>
        <translation>Ein Bedenken ist dokumentiert: {list}.</translation>
    </message>
    <message>
        <source>Type and screen is not recorded as fine, and this is infusion {number}.</source>
        <translation>Blutgruppe + AKS ist nicht als in Ordnung dokumentiert, und dies ist Infusion {number}.</translation>
    </message>
    <message>
        <source>A reaction before the start</source>
        <translation>Eine Reaktion vor dem Start</translation>
    </message>
    <message>
        <source>The order says infusion {infusion_number}; by cycle {cycle} day {day} of {regimen} the calendar has reached {reached}.</source>
        <translation>Die Anordnung sagt Infusion {infusion_number}; nach Zyklus {cycle} Tag {day} von {regimen} hat der Kalender {reached} erreicht.</translation>
    </message>
    <message>
        <source>{item} (last {time}, more than {minutes} before)</source>
        <translation>{item} (zuletzt {time}, mehr als {minutes} vorher)</translation>
    </message>
    <message>
        <source>Still open: {list}.</source>
        <translation>Noch offen: {list}.</translation>
    </message>
    <message>
        <source>{time} lies ahead: it is {time2} now.</source>
        <translation>{time} liegt voraus: Es ist jetzt {time2}.</translation>
    </message>
    <message>
        <source>{field_label} {time} lies ahead: it is {time2} now.</source>
        <translation>{field_label} {time} liegt voraus: Es ist jetzt {time2}.</translation>
    </message>
    <message>
        <source>This infusion was signed off at {time}: only notes and corrections can be added.</source>
        <translation>Diese Infusion wurde um {time} abgezeichnet: Nur Notizen und Korrekturen sind noch möglich.</translation>
    </message>
    <message>
        <source>a reaction is still open</source>
        <translation>eine Reaktion ist noch offen</translation>
    </message>
    <message>
        <source>the observation has not ended</source>
        <translation>die Beobachtung ist nicht beendet</translation>
    </message>
    <message>
        <source>It cannot be signed off: {why}.</source>
        <translation>Abzeichnen geht nicht: {why}.</translation>
    </message>
    <message>
        <source>The observation has ended already.</source>
        <translation>Die Beobachtung ist schon beendet.</translation>
    </message>
    <message>
        <source>There is no first check of the bag yet that a second one could follow.</source>
        <translation>Es gibt noch keine erste Kontrolle des Beutels, auf die eine zweite folgen könnte.</translation>
    </message>
    <message>
        <source>{what}: no reaction had been reported by {time}.</source>
        <translation>{what}: Bis {time} war keine Reaktion gemeldet.</translation>
    </message>
    <message>
        <source>{what} does not fit: the patient was not treated today.</source>
        <translation>{what} passt nicht: Der Patient wurde heute nicht behandelt.</translation>
    </message>
    <message>
        <source>{what} does not fit at {time}: {stood}.</source>
        <translation>{what} passt um {time} nicht: {stood}.</translation>
    </message>
    <message>
        <source>the infusion had not been started</source>
        <translation>die Infusion war nicht gestartet</translation>
    </message>
    <message>
        <source>the infusion was running</source>
        <translation>die Infusion lief</translation>
    </message>
    <message>
        <source>the infusion was paused</source>
        <translation>die Infusion war pausiert</translation>
    </message>
    <message>
        <source>the infusion was stopped for a reaction</source>
        <translation>die Infusion war wegen einer Reaktion gestoppt</translation>
    </message>
    <message>
        <source>the infusion had ended</source>
        <translation>die Infusion war beendet</translation>
    </message>
    <message>
        <source>it was signed off</source>
        <translation>es war abgezeichnet</translation>
    </message>
    <message>
        <source>A later line of the record would become impossible.</source>
        <translation>Eine spätere Zeile des Verlaufs würde unmöglich.</translation>
    </message>
    <message>
        <source>This line would become impossible: {said}.</source>
        <translation>Diese Zeile würde unmöglich: {said}.</translation>
    </message>
    <message>
        <source>asked at {time}</source>
        <translation>gefragt um {time}</translation>
    </message>
    <message>
        <source>this was at {time}</source>
        <translation>das war um {time}</translation>
    </message>
    <message>
        <source>{what} has no grade.</source>
        <translation>{what} hat keinen Grad.</translation>
    </message>
    <message>
        <source>{what}, reported {since}, has not been graded since.</source>
        <translation>{what}, gemeldet {since}, wurde seither nicht eingestuft.</translation>
    </message>
    <message>
        <source>{what}, reported {since}, was last graded {newest}.</source>
        <translation>{what}, gemeldet {since}, hatte zuletzt Grad {newest}.</translation>
    </message>
    <message>
        <source>{rate} is above the starting rate of {rate2}.</source>
        <translation>{rate} liegt über der Anfangsrate von {rate2}.</translation>
    </message>
    <message>
        <source>{rate} is above {rate2}, and the plan has no rate above it.</source>
        <translation>{rate} liegt über {rate2}, und der Plan hat darüber keine Laufrate.</translation>
    </message>
    <message>
        <source>{rate} is above the next rate of the plan, {rate2}.</source>
        <translation>{rate} liegt über der nächsten Laufrate des Plans, {rate2}.</translation>
    </message>
    <message>
        <source>The reaction of {since} is still open: {named}.</source>
        <translation>Die Reaktion von {since} ist noch offen: {named}.</translation>
    </message>
    <message>
        <source>The reaction of {since} is still open.</source>
        <translation>Die Reaktion von {since} ist noch offen.</translation>
    </message>
    <message>
        <source>Signs are present: {named}.</source>
        <translation>Symptome vorhanden: {named}.</translation>
    </message>
    <message>
        <source>Signs of a reaction are present.</source>
        <translation>Symptome einer Reaktion sind vorhanden.</translation>
    </message>
    <message>
        <source>{field_label} {value} at {time}</source>
        <translation>{field_label} {value} um {time}</translation>
    </message>
    <message>
        <source>Outside the limits: {list}.</source>
        <translation>Außerhalb der Grenzen: {list}.</translation>
    </message>
    <message>
        <source>The plan has no rise yet.</source>
        <translation>Der Plan hat noch keine Steigerung.</translation>
    </message>
    <message>
        <source>This rise is due at {time}; {is_at}, {early} early.</source>
        <translation>Diese Steigerung ist um {time} fällig; {is_at}, {early} zu früh.</translation>
    </message>
    <message>
        <source>Nobody has looked for signs yet</source>
        <translation>Noch niemand hat nach Symptomen gesehen</translation>
    </message>
    <message>
        <source>Signs were last looked for at {time}</source>
        <translation>Nach Symptomen wurde zuletzt um {time} gesehen</translation>
    </message>
    <message>
        <source>{last}; the protocol asks for it in the {limit} before a rise.</source>
        <translation>{last}; das Protokoll verlangt es in den {limit} vor einer Steigerung.</translation>
    </message>
    <message>
        <source>A reaction of today was called anaphylaxis.</source>
        <translation>Eine Reaktion von heute wurde als Anaphylaxie bezeichnet.</translation>
    </message>
    <message>
        <source>A reaction of today was graded {worst}.</source>
        <translation>Eine Reaktion von heute hatte Grad {worst}.</translation>
    </message>
    <message>
        <source>{count} reactions of today were graded {interrupt_grade} or more.</source>
        <translation>{count} Reaktionen von heute hatten Grad {interrupt_grade} oder mehr.</translation>
    </message>
    <message>
        <source>The reaction</source>
        <translation>Die Reaktion</translation>
    </message>
    <message>
        <source>{rate} is above the restart rate, {rate2}.</source>
        <translation>{rate} liegt über der Laufrate für den Neustart, {rate2}.</translation>
    </message>
    <message>
        <source>After anaphylaxis the observation has no end of its own: the prescriber ends it.</source>
        <translation>Nach Anaphylaxie hat die Beobachtung kein eigenes Ende: Der Arzt/die Ärztin beendet sie.</translation>
    </message>
    <message>
        <source>A reaction is still open.</source>
        <translation>Eine Reaktion ist noch offen.</translation>
    </message>
    <message>
        <source>The observation ends at {time}; {is_at}.</source>
        <translation>Die Beobachtung endet um {time}; {is_at}.</translation>
    </message>
    <message>
        <source>The pump shows {rate}; the record says {rate2}.</source>
        <translation>Die Pumpe zeigt {rate}; dokumentiert ist {rate2}.</translation>
    </message>
    <message>
        <source>The pump counts {volume}; by time and rate it is {by_rate}.</source>
        <translation>Die Pumpe zählt {volume}; nach Zeit und Laufrate sind es {by_rate}.</translation>
    </message>
    <message>
        <source>The rise</source>
        <translation>Die Steigerung</translation>
    </message>
    <message>
        <source>The check</source>
        <translation>Die Kontrolle</translation>
    </message>
    <message>
        <source>{what} was late.</source>
        <translation>{what} war verspätet.</translation>
    </message>
    <message>
        <source>{what} was due at {time} and made at {time2}, {late}.</source>
        <translation>{what} war um {time} fällig und um {time2} gemacht, {late}.</translation>
    </message>
    <message>
        <source>It happened at {time} and was written down at {time2}, {after} later.</source>
        <translation>Es geschah um {time} und wurde um {time2} eingetragen, {after} später.</translation>
    </message>
    <message>
        <source>corticosteroid</source>
        <translation>Kortikosteroid</translation>
    </message>
    <message>
        <source>antipyretic</source>
        <translation>Antipyretikum</translation>
    </message>
    <message>
        <source>H2 antagonist</source>
        <translation>H2-Blocker</translation>
    </message>
    <message>
        <source>antihistamine</source>
        <translation>Antihistaminikum</translation>
    </message>
    <message>
        <source>A time that lies ahead</source>
        <translation>Eine Zeit in der Zukunft</translation>
    </message>
    <message>
        <source>Not possible at this point</source>
        <translation>Jetzt nicht möglich</translation>
    </message>
    <message>
        <source>A value that cannot be meant</source>
        <translation>Ein Wert, der nicht gemeint sein kann</translation>
    </message>
    <message>
        <source>Contradicts a later line</source>
        <translation>Widerspricht einer späteren Zeile</translation>
    </message>
    <message>
        <source>Wrong product</source>
        <translation>Falsches Präparat</translation>
    </message>
    <message>
        <source>Bag of another patient</source>
        <translation>Beutel eines anderen Patienten</translation>
    </message>
    <message>
        <source>Bag past its time</source>
        <translation>Beutel abgelaufen</translation>
    </message>
    <message>
        <source>The same person twice</source>
        <translation>Zweimal dieselbe Person</translation>
    </message>
    <message>
        <source>Restart ruled out</source>
        <translation>Neustart ausgeschlossen</translation>
    </message>
    <message>
        <source>Restart not advised</source>
        <translation>Neustart nicht empfohlen</translation>
    </message>
    <message>
        <source>Reaction not yet mild</source>
        <translation>Reaktion noch nicht leicht</translation>
    </message>
    <message>
        <source>Restart too fast</source>
        <translation>Neustart zu schnell</translation>
    </message>
    <message>
        <source>Before the start window</source>
        <translation>Vor dem Startfenster</translation>
    </message>
    <message>
        <source>After the start window</source>
        <translation>Nach dem Startfenster</translation>
    </message>
    <message>
        <source>Premedication missing</source>
        <translation>Prämedikation fehlt</translation>
    </message>
    <message>
        <source>Premedication omitted</source>
        <translation>Prämedikation weggelassen</translation>
    </message>
    <message>
        <source>Home dose not in the order</source>
        <translation>Dosis zu Hause nicht angeordnet</translation>
    </message>
    <message>
        <source>Neutrophils low</source>
        <translation>Neutrophile niedrig</translation>
    </message>
    <message>
        <source>A concern is open</source>
        <translation>Ein Bedenken ist offen</translation>
    </message>
    <message>
        <source>No type and screen</source>
        <translation>Keine Blutgruppe/AKS</translation>
    </message>
    <message>
        <source>Infusion number against the calendar</source>
        <translation>Infusionsnummer gegen den Kalender</translation>
    </message>
    <message>
        <source>Dose differs</source>
        <translation>Dosis weicht ab</translation>
    </message>
    <message>
        <source>Weight changed</source>
        <translation>Gewicht verändert</translation>
    </message>
    <message>
        <source>Rate above the plan</source>
        <translation>Laufrate über dem Plan</translation>
    </message>
    <message>
        <source>Signs present</source>
        <translation>Symptome vorhanden</translation>
    </message>
    <message>
        <source>Vital signs outside the limits</source>
        <translation>Vitalzeichen außerhalb der Grenzen</translation>
    </message>
    <message>
        <source>Started with an open check</source>
        <translation>Mit offener Kontrolle gestartet</translation>
    </message>
    <message>
        <source>Started with an item open</source>
        <translation>Mit offenem Punkt gestartet</translation>
    </message>
    <message>
        <source>Rise made early</source>
        <translation>Zu früh gesteigert</translation>
    </message>
    <message>
        <source>No look for signs before the rise</source>
        <translation>Vor der Steigerung nicht nach Symptomen gesehen</translation>
    </message>
    <message>
        <source>Observation cut short</source>
        <translation>Beobachtung verkürzt</translation>
    </message>
    <message>
        <source>The two checks differ</source>
        <translation>Die beiden Kontrollen weichen ab</translation>
    </message>
    <message>
        <source>Pump at another rate</source>
        <translation>Pumpe mit anderer Laufrate</translation>
    </message>
    <message>
        <source>Pump counter differs</source>
        <translation>Zähler der Pumpe weicht ab</translation>
    </message>
    <message>
        <source>Rise made late</source>
        <translation>Zu spät gesteigert</translation>
    </message>
    <message>
        <source>Vital signs late</source>
        <translation>Vitalzeichen verspätet</translation>
    </message>
    <message>
        <source>Correct the time. What has not happened yet cannot be recorded.</source>
        <translation>Die Zeit berichtigen. Was noch nicht geschehen ist, kann nicht dokumentiert werden.</translation>
    </message>
    <message>
        <source>Look at the record: a line may be missing before this one, or the time may be wrong.</source>
        <translation>Im Verlauf nachsehen: Vielleicht fehlt davor eine Zeile, oder die Zeit stimmt nicht.</translation>
    </message>
    <message>
        <source>Go back and correct it. Everything else you typed is still there.</source>
        <translation>Zurückgehen und berichtigen. Alles andere Eingetippte steht noch da.</translation>
    </message>
    <message>
        <source>Correct that line first, or change the time of this one.</source>
        <translation>Erst jene Zeile berichtigen oder die Zeit dieser ändern.</translation>
    </message>
    <message>
        <source>Do not give this bag. Set it aside and call the pharmacy.</source>
        <translation>Diesen Beutel nicht geben. Zur Seite legen und die Apotheke anrufen.</translation>
    </message>
    <message>
        <source>Do not give this bag. Ask the pharmacy for a new one.</source>
        <translation>Diesen Beutel nicht geben. Bei der Apotheke einen neuen anfordern.</translation>
    </message>
    <message>
        <source>Ask a colleague to look for herself, signed in under her own name.</source>
        <translation>Eine Kollegin oder einen Kollegen bitten, selbst nachzusehen, unter eigenem Namen.</translation>
    </message>
    <message>
        <source>Do not restart. Call the prescriber and stop the infusion for good.</source>
        <translation>Nicht neu starten. Arzt/Ärztin rufen und die Infusion endgültig beenden.</translation>
    </message>
    <message>
        <source>The protocol advises to stop for good. Only the prescriber can decide to go on.</source>
        <translation>Das Protokoll rät, endgültig zu beenden. Nur der Arzt/die Ärztin kann anders entscheiden.</translation>
    </message>
    <message>
        <source>Wait until the reaction is down to grade 1, and grade it. Otherwise ask the prescriber.</source>
        <translation>Warten, bis die Reaktion auf Grad 1 zurück ist, und einstufen. Sonst Arzt/Ärztin fragen.</translation>
    </message>
    <message>
        <source>Restart at the rate of the protocol, or ask the prescriber.</source>
        <translation>Mit der Laufrate des Protokolls neu starten oder Arzt/Ärztin fragen.</translation>
    </message>
    <message>
        <source>Wait until the window opens, or ask the prescriber.</source>
        <translation>Warten, bis das Fenster öffnet, oder Arzt/Ärztin fragen.</translation>
    </message>
    <message>
        <source>Ask the prescriber: start now, or give the premedication again.</source>
        <translation>Arzt/Ärztin fragen: jetzt starten oder die Prämedikation wiederholen.</translation>
    </message>
    <message>
        <source>Give what is missing, or ask the prescriber to leave it out.</source>
        <translation>Fehlendes geben oder Arzt/Ärztin fragen, ob es wegfallen kann.</translation>
    </message>
    <message>
        <source>Only the prescriber can leave it out.</source>
        <translation>Nur der Arzt/die Ärztin kann es weglassen.</translation>
    </message>
    <message>
        <source>Ask the prescriber whether the dose at home counts, or give it here.</source>
        <translation>Arzt/Ärztin fragen, ob die Dosis zu Hause zählt, oder hier geben.</translation>
    </message>
    <message>
        <source>Ask the prescriber before you start.</source>
        <translation>Vor dem Start Arzt/Ärztin fragen.</translation>
    </message>
    <message>
        <source>Send the sample before the first dose, or ask the prescriber.</source>
        <translation>Probe vor der ersten Dosis einsenden oder Arzt/Ärztin fragen.</translation>
    </message>
    <message>
        <source>Let it settle and grade it, or ask the prescriber.</source>
        <translation>Abklingen lassen und einstufen oder Arzt/Ärztin fragen.</translation>
    </message>
    <message>
        <source>The number selects the rates. Ask the patient and the prescriber which infusion it is.</source>
        <translation>Die Nummer bestimmt die Laufraten. Patient und Arzt/Ärztin fragen, die wievielte Infusion es ist.</translation>
    </message>
    <message>
        <source>Ask the prescriber and the pharmacy which dose is meant.</source>
        <translation>Arzt/Ärztin und Apotheke fragen, welche Dosis gemeint ist.</translation>
    </message>
    <message>
        <source>Weigh again. If it is so, ask the prescriber whether the dose stays.</source>
        <translation>Erneut wiegen. Stimmt es, Arzt/Ärztin fragen, ob die Dosis bleibt.</translation>
    </message>
    <message>
        <source>Set the next rate of the plan, or ask the prescriber.</source>
        <translation>Die nächste Laufrate des Plans einstellen oder Arzt/Ärztin fragen.</translation>
    </message>
    <message>
        <source>Stay at this rate and look again, or ask the prescriber.</source>
        <translation>Bei dieser Laufrate bleiben und erneut nachsehen oder Arzt/Ärztin fragen.</translation>
    </message>
    <message>
        <source>Measure again. If it is so, ask the prescriber.</source>
        <translation>Erneut messen. Stimmt es, Arzt/Ärztin fragen.</translation>
    </message>
    <message>
        <source>Do it first. If it cannot be done, a second person looks with you.</source>
        <translation>Erst nachholen. Geht es nicht, sieht eine zweite Person mit nach.</translation>
    </message>
    <message>
        <source>Do it first, or say why not.</source>
        <translation>Erst nachholen oder angeben, warum nicht.</translation>
    </message>
    <message>
        <source>Wait until it is due, or say why not.</source>
        <translation>Warten, bis es so weit ist, oder angeben, warum nicht.</translation>
    </message>
    <message>
        <source>Look for signs and save a check first, or say why not.</source>
        <translation>Erst nach Symptomen sehen und die Kontrolle speichern oder angeben, warum nicht.</translation>
    </message>
    <message>
        <source>Go on observing, or say why not.</source>
        <translation>Weiter beobachten oder angeben, warum nicht.</translation>
    </message>
    <message>
        <source>Find out which is right before the start. The second check stays open.</source>
        <translation>Vor dem Start klären, was stimmt. Die Zweitkontrolle bleibt offen.</translation>
    </message>
    <message>
        <source>Record the rate the pump runs at, or set the pump to the rate of the record.</source>
        <translation>Die Laufrate der Pumpe dokumentieren oder die Pumpe auf die dokumentierte stellen.</translation>
    </message>
    <message>
        <source>Look at the pump and the bag. From now on the reading counts.</source>
        <translation>Nach Pumpe und Beutel sehen. Ab jetzt gilt die Ablesung.</translation>
    </message>
    <message>
        <source>Nothing to do: it is counted.</source>
        <translation>Nichts zu tun: Es wird gezählt.</translation>
    </message>
    <message>
        <source>Prescriber decided so</source>
        <translation>Ärztlich so entschieden</translation>
    </message>
    <message>
        <source>Found like this at the pump</source>
        <translation>So an der Pumpe vorgefunden</translation>
    </message>
    <message>
        <source>Pump set by mistake</source>
        <translation>Pumpe versehentlich gestellt</translation>
    </message>
    <message>
        <source>Earlier infusions went well</source>
        <translation>Frühere Infusionen liefen gut</translation>
    </message>
    <message>
        <source>Known and stable for weeks</source>
        <translation>Seit Wochen bekannt und stabil</translation>
    </message>
    <message>
        <source>Risk of delay is greater</source>
        <translation>Risiko durch Verzögerung größer</translation>
    </message>
    <message>
        <source>Result reported by telephone</source>
        <translation>Befund telefonisch gemeldet</translation>
    </message>
    <message>
        <source>Pharmacy confirms it</source>
        <translation>Apotheke bestätigt es</translation>
    </message>
    <message>
        <source>Label misread</source>
        <translation>Etikett falsch gelesen</translation>
    </message>
    <message>
        <source>Found after it was given</source>
        <translation>Erst nach der Gabe bemerkt</translation>
    </message>
    <message>
        <source>Done, but not written down</source>
        <translation>Gemacht, aber nicht eingetragen</translation>
    </message>
    <message>
        <source>Cannot be done today</source>
        <translation>Heute nicht möglich</translation>
    </message>
    <message>
        <source>Equipment failed</source>
        <translation>Gerät ausgefallen</translation>
    </message>
    <message>
        <source>Found like this</source>
        <translation>So vorgefunden</translation>
    </message>
    <message>
        <source>Done in an emergency</source>
        <translation>Im Notfall gemacht</translation>
    </message>
    <message>
        <source>Told by a colleague</source>
        <translation>Von Kollegin/Kollegen berichtet</translation>
    </message>
    <message>
        <source>Noticed only afterwards</source>
        <translation>Erst nachträglich bemerkt</translation>
    </message>
    <message>
        <source>Pharmacy extends the time</source>
        <translation>Apotheke verlängert die Zeit</translation>
    </message>
    <message>
        <source>Time out of the fridge was wrong</source>
        <translation>Zeit außerhalb des Kühlschranks war falsch</translation>
    </message>
    <message>
        <source>Clock on the label misread</source>
        <translation>Uhrzeit auf dem Etikett falsch gelesen</translation>
    </message>
    <message>
        <source>Nobody else on the unit</source>
        <translation>Niemand sonst auf Station</translation>
    </message>
    <message>
        <source>Signed in under another name</source>
        <translation>Unter anderem Namen angemeldet</translation>
    </message>
    <message>
        <source>Emergency on the unit</source>
        <translation>Notfall auf der Station</translation>
    </message>
    <message>
        <source>Colleague looked but did not sign</source>
        <translation>Kollege sah nach, zeichnete nicht</translation>
    </message>
    <message>
        <source>Restarted by somebody else</source>
        <translation>Von jemand anderem neu gestartet</translation>
    </message>
    <message>
        <source>Prescriber at the chair decided so</source>
        <translation>Ärztlich am Platz so entschieden</translation>
    </message>
    <message>
        <source>Graded too high, now corrected</source>
        <translation>Zu hoch eingestuft, jetzt berichtigt</translation>
    </message>
    <message>
        <source>Pump restarted by mistake</source>
        <translation>Pumpe versehentlich neu gestartet</translation>
    </message>
    <message>
        <source>Prescriber saw the patient</source>
        <translation>Arzt/Ärztin war beim Patienten</translation>
    </message>
    <message>
        <source>Signs gone, benefit outweighs</source>
        <translation>Symptome weg, Nutzen überwiegt</translation>
    </message>
    <message>
        <source>Other cause was found</source>
        <translation>Andere Ursache gefunden</translation>
    </message>
    <message>
        <source>Patient wishes to go on</source>
        <translation>Patient möchte weitermachen</translation>
    </message>
    <message>
        <source>Settled, grade not written yet</source>
        <translation>Abgeklungen, Grad noch nicht eingetragen</translation>
    </message>
    <message>
        <source>Signs were there before</source>
        <translation>Symptome waren vorher da</translation>
    </message>
    <message>
        <source>Premedication was given earlier</source>
        <translation>Prämedikation war früher</translation>
    </message>
    <message>
        <source>Clock or time was wrong</source>
        <translation>Uhr oder Zeit war falsch</translation>
    </message>
    <message>
        <source>Patient must leave early</source>
        <translation>Patient muss früh gehen</translation>
    </message>
    <message>
        <source>Bag came late</source>
        <translation>Beutel kam spät</translation>
    </message>
    <message>
        <source>Vein was difficult</source>
        <translation>Vene war schwierig</translation>
    </message>
    <message>
        <source>Prescriber came late</source>
        <translation>Arzt/Ärztin kam spät</translation>
    </message>
    <message>
        <source>Patient was away</source>
        <translation>Patient war nicht da</translation>
    </message>
    <message>
        <source>Other patient needed help</source>
        <translation>Anderer Patient brauchte Hilfe</translation>
    </message>
    <message>
        <source>Given, not written down yet</source>
        <translation>Gegeben, noch nicht eingetragen</translation>
    </message>
    <message>
        <source>Intolerance or allergy</source>
        <translation>Unverträglichkeit oder Allergie</translation>
    </message>
    <message>
        <source>Not on the order</source>
        <translation>Steht nicht in der Anordnung</translation>
    </message>
    <message>
        <source>Earlier infusions without reaction</source>
        <translation>Frühere Infusionen ohne Reaktion</translation>
    </message>
    <message>
        <source>Already taken today</source>
        <translation>Heute schon genommen</translation>
    </message>
    <message>
        <source>Patient shows the empty pack</source>
        <translation>Patient zeigt die leere Packung</translation>
    </message>
    <message>
        <source>Relative confirms it</source>
        <translation>Angehörige bestätigen es</translation>
    </message>
    <message>
        <source>Agreed with the prescriber</source>
        <translation>Ärztlich abgesprochen</translation>
    </message>
    <message>
        <source>Patient&apos;s own habit</source>
        <translation>Gewohnheit des Patienten</translation>
    </message>
    <message>
        <source>Sample sent, result to come</source>
        <translation>Probe eingesandt, Befund folgt</translation>
    </message>
    <message>
        <source>Done at another hospital</source>
        <translation>In anderer Klinik gemacht</translation>
    </message>
    <message>
        <source>Not found in the notes</source>
        <translation>Nicht in den Unterlagen gefunden</translation>
    </message>
    <message>
        <source>Signs are gone</source>
        <translation>Symptome sind weg</translation>
    </message>
    <message>
        <source>Due to the premedication</source>
        <translation>Durch die Prämedikation</translation>
    </message>
    <message>
        <source>Earlier infusions elsewhere</source>
        <translation>Frühere Infusionen anderswo</translation>
    </message>
    <message>
        <source>Infusion added off the calendar</source>
        <translation>Infusion außerhalb des Kalenders</translation>
    </message>
    <message>
        <source>Order corrected since</source>
        <translation>Anordnung seither berichtigt</translation>
    </message>
    <message>
        <source>Cycle or day typed wrong</source>
        <translation>Zyklus oder Tag falsch getippt</translation>
    </message>
    <message>
        <source>Dose rounded by the pharmacy</source>
        <translation>Dosis von der Apotheke gerundet</translation>
    </message>
    <message>
        <source>Prescriber changed the dose</source>
        <translation>Dosis ärztlich geändert</translation>
    </message>
    <message>
        <source>New weight</source>
        <translation>Neues Gewicht</translation>
    </message>
    <message>
        <source>Label read again, it is so</source>
        <translation>Etikett erneut gelesen, stimmt</translation>
    </message>
    <message>
        <source>Weighed twice, it is so</source>
        <translation>Zweimal gewogen, stimmt</translation>
    </message>
    <message>
        <source>Fluid retention</source>
        <translation>Wassereinlagerung</translation>
    </message>
    <message>
        <source>Weight loss since the order</source>
        <translation>Gewichtsverlust seit der Anordnung</translation>
    </message>
    <message>
        <source>Other scale or clothing</source>
        <translation>Andere Waage oder Kleidung</translation>
    </message>
    <message>
        <source>Signs are fading</source>
        <translation>Symptome lassen nach</translation>
    </message>
    <message>
        <source>Usual for this patient</source>
        <translation>Für diesen Patienten üblich</translation>
    </message>
    <message>
        <source>Measured twice, patient is well</source>
        <translation>Zweimal gemessen, Patient wohlauf</translation>
    </message>
    <message>
        <source>Treated, getting better</source>
        <translation>Behandelt, wird besser</translation>
    </message>
    <message>
        <source>Planned with a second rise</source>
        <translation>Mit der nächsten Steigerung geplant</translation>
    </message>
    <message>
        <source>Clock misread</source>
        <translation>Uhr falsch gelesen</translation>
    </message>
    <message>
        <source>Looked, not written down</source>
        <translation>Nachgesehen, nicht eingetragen</translation>
    </message>
    <message>
        <source>Patient asleep and calm</source>
        <translation>Patient schläft ruhig</translation>
    </message>
    <message>
        <source>Monitor not free</source>
        <translation>Monitor nicht frei</translation>
    </message>
    <message>
        <source>Patient wishes to leave</source>
        <translation>Patient möchte gehen</translation>
    </message>
    <message>
        <source>Transport is waiting</source>
        <translation>Transport wartet</translation>
    </message>
    <message>
        <source>Moved to another ward</source>
        <translation>Auf andere Station verlegt</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Dokumentiert von</translation>
    </message>
    <message>
        <source>Recorded at</source>
        <translation>Dokumentiert um</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Gemacht von</translation>
    </message>
    <message>
        <source>Second person</source>
        <translation>Zweite Person</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>Angeordnet von</translation>
    </message>
    <message>
        <source>How it was ordered</source>
        <translation>Wie angeordnet</translation>
    </message>
    <message>
        <source>Order read back</source>
        <translation>Anordnung wiederholt</translation>
    </message>
    <message>
        <source>Had already happened</source>
        <translation>War schon geschehen</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Systolic</source>
        <translation>Systolisch</translation>
    </message>
    <message>
        <source>Breaths</source>
        <translation>Atemzüge</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} bis {most}</translation>
    </message>
    <message>
        <source>{title}: {reach}, {list}</source>
        <translation>{title}: {reach}, {list}</translation>
    </message>
    <message>
        <source>Vital signs over the day</source>
        <translation>Vitalzeichen über den Tag</translation>
    </message>
    <message>
        <source>Diastolic</source>
        <translation>Diastolisch</translation>
    </message>
    <message>
        <source>Oxygen</source>
        <translation>Sauerstoff</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Gegeben von</translation>
    </message>
    <message>
        <source>Use before</source>
        <translation>Verwenden vor</translation>
    </message>
    <message>
        <source>Out of the fridge at</source>
        <translation>Aus dem Kühlschrank um</translation>
    </message>
    <message>
        <source>Infusion number</source>
        <translation>Nummer der Infusion</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Laufrate</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>In-line filter</source>
        <translation>In-Line-Filter</translation>
    </message>
    <message>
        <source>Primed with</source>
        <translation>Gefüllt mit</translation>
    </message>
    <message>
        <source>Prime volume</source>
        <translation>Füllvolumen</translation>
    </message>
    <message>
        <source>Pump counter</source>
        <translation>Zähler der Pumpe</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>Wer gefragt wurde</translation>
    </message>
    <message>
        <source>Stopped for good</source>
        <translation>Endgültig beendet</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>Beginn um</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Berichtet von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>female</source>
        <translation>weiblich</translation>
    </message>
    <message>
        <source>male</source>
        <translation>männlich</translation>
    </message>
    <message>
        <source>other</source>
        <translation>divers</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>patient number</source>
        <translation>Patientennummer</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gefragt</translation>
    </message>
    <message>
        <source>scanned</source>
        <translation>gescannt</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>concern</source>
        <translation>Bedenken</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht gemacht</translation>
    </message>
    <message>
        <source>nurse</source>
        <translation>Pflegekraft</translation>
    </message>
    <message>
        <source>taken at home</source>
        <translation>zu Hause genommen</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>schriftlich</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>persönlich</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>telefonisch</translation>
    </message>
    <message>
        <source>allergies</source>
        <translation>Allergien</translation>
    </message>
    <message>
        <source>pregnancy</source>
        <translation>Schwangerschaft</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>signs of infection</source>
        <translation>Infektzeichen</translation>
    </message>
    <message>
        <source>throat tight</source>
        <translation>Hals eng</translation>
    </message>
    <message>
        <source>short of breath</source>
        <translation>Atemnot</translation>
    </message>
    <message>
        <source>swelling of the face</source>
        <translation>Gesicht geschwollen</translation>
    </message>
    <message>
        <source>collapse</source>
        <translation>Kollaps</translation>
    </message>
    <message>
        <source>chills</source>
        <translation>Schüttelfrost</translation>
    </message>
    <message>
        <source>fever</source>
        <translation>Fieber</translation>
    </message>
    <message>
        <source>nausea</source>
        <translation>Übelkeit</translation>
    </message>
    <message>
        <source>flushing</source>
        <translation>Flush</translation>
    </message>
    <message>
        <source>rash</source>
        <translation>Ausschlag</translation>
    </message>
    <message>
        <source>stuffy nose</source>
        <translation>Nase verstopft</translation>
    </message>
    <message>
        <source>cough</source>
        <translation>Husten</translation>
    </message>
    <message>
        <source>chest pain</source>
        <translation>Brustschmerz</translation>
    </message>
    <message>
        <source>back pain</source>
        <translation>Rückenschmerz</translation>
    </message>
    <message>
        <source>headache</source>
        <translation>Kopfschmerz</translation>
    </message>
    <message>
        <source>dizziness</source>
        <translation>Schwindel</translation>
    </message>
    <message>
        <source>dexamethasone</source>
        <translation>Dexamethason</translation>
    </message>
    <message>
        <source>methylprednisolone</source>
        <translation>Methylprednisolon</translation>
    </message>
    <message>
        <source>acetaminophen</source>
        <translation>Paracetamol (acetaminophen)</translation>
    </message>
    <message>
        <source>paracetamol</source>
        <translation>Paracetamol</translation>
    </message>
    <message>
        <source>famotidine</source>
        <translation>Famotidin</translation>
    </message>
    <message>
        <source>ranitidine</source>
        <translation>Ranitidin</translation>
    </message>
    <message>
        <source>cimetidine</source>
        <translation>Cimetidin</translation>
    </message>
    <message>
        <source>diphenhydramine</source>
        <translation>Diphenhydramin</translation>
    </message>
    <message>
        <source>cetirizine</source>
        <translation>Cetirizin</translation>
    </message>
    <message>
        <source>promethazine</source>
        <translation>Promethazin</translation>
    </message>
    <message>
        <source>dexchlorpheniramine</source>
        <translation>Dexchlorpheniramin</translation>
    </message>
    <message>
        <source>chlorphenamine</source>
        <translation>Chlorphenamin</translation>
    </message>
    <message>
        <source>epinephrine</source>
        <translation>Epinephrin</translation>
    </message>
    <message>
        <source>adrenaline</source>
        <translation>Adrenalin</translation>
    </message>
    <message>
        <source>hydrocortisone</source>
        <translation>Hydrocortison</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>NHS number</source>
        <translation>NHS-Nummer</translation>
    </message>
    <message>
        <source>Austrian insurance number</source>
        <translation>Österreichische Versicherungsnummer</translation>
    </message>
    <message>
        <source>Belgian national number</source>
        <translation>Belgische Nationalnummer</translation>
    </message>
    <message>
        <source>Danish CPR</source>
        <translation>Dänische CPR</translation>
    </message>
    <message>
        <source>Dutch BSN</source>
        <translation>Niederländische BSN</translation>
    </message>
    <message>
        <source>Finnish hetu</source>
        <translation>Finnische Hetu</translation>
    </message>
    <message>
        <source>French NIR</source>
        <translation>Französische NIR</translation>
    </message>
    <message>
        <source>Italian codice fiscale</source>
        <translation>Italienischer Codice fiscale</translation>
    </message>
    <message>
        <source>Norwegian fødselsnummer</source>
        <translation>Norwegische Fødselsnummer</translation>
    </message>
    <message>
        <source>Polish PESEL</source>
        <translation>Polnische PESEL</translation>
    </message>
    <message>
        <source>Swedish personnummer</source>
        <translation>Schwedische Personnummer</translation>
    </message>
    <message>
        <source>The hospital&apos;s own only</source>
        <translation>Nur die eigene Nummer des Hauses</translation>
    </message>
    <message>
        <source>An NHS number? Then its last figure does not fit. An MRN may stay.</source>
        <translation>Eine NHS-Nummer? Dann passt die letzte Ziffer nicht. Eine Fallnummer kann bleiben.</translation>
    </message>
    <message>
        <source>As {kind} it cannot be: the check digit does not fit. Look again, or say why it stays.</source>
        <translation>Als {kind} nicht möglich: Die Prüfziffer passt nicht. Warum bleibt sie?</translation>
    </message>
    <message>
        <source>blood pressure, upper,</source>
        <translation>Blutdruck, oberer Wert,</translation>
    </message>
    <message>
        <source>blood pressure, lower,</source>
        <translation>Blutdruck, unterer Wert,</translation>
    </message>
    <message>
        <source>pulse</source>
        <translation>Puls</translation>
    </message>
    <message>
        <source>respiration</source>
        <translation>Atmung</translation>
    </message>
    <message>
        <source>SpO₂</source>
        <translation>SpO₂</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>oxygen</source>
        <translation>Sauerstoff</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>for a reaction, {since}</source>
        <translation>wegen Reaktion, {since}</translation>
    </message>
    <message>
        <source>The patient is not treated today.</source>
        <translation>Der Patient wird heute nicht behandelt.</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht gestartet</translation>
    </message>
    <message>
        <source>First both checks must agree which infusion it is.</source>
        <translation>Erst müssen beide Kontrollen einig sein, die wievielte Infusion es ist.</translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation>ab {time}</translation>
    </message>
    <message>
        <source>Start it under Bedside check and start. What runs already can be written there too.</source>
        <translation>Starten unter Kontrolle und Start. Was schon läuft, kann dort auch eingetragen werden.</translation>
    </message>
    <message>
        <source>it begins at</source>
        <translation>Beginn mit</translation>
    </message>
    <message>
        <source>Stop the pump</source>
        <translation>Pumpe stoppen</translation>
    </message>
    <message>
        <source>The last reaction has no grade since its report: no rise before it has one.</source>
        <translation>Die letzte Reaktion hat seit ihrer Meldung keinen Grad: vorher keine Steigerung.</translation>
    </message>
    <message>
        <source>No rise now: stay at</source>
        <translation>Jetzt nicht steigern: bleiben bei</translation>
    </message>
    <message>
        <source>The rise was for {clock}</source>
        <translation>Steigerung war um {clock}</translation>
    </message>
    <message>
        <source>The rise is</source>
        <translation>Die Steigerung ist</translation>
    </message>
    <message>
        <source>Next rise in</source>
        <translation>Steigerung in</translation>
    </message>
    <message>
        <source>then the pump goes to</source>
        <translation>dann Pumpe auf</translation>
    </message>
    <message>
        <source>at {clock}</source>
        <translation>um {clock}</translation>
    </message>
    <message>
        <source>{volume_left} left by time and rate</source>
        <translation>noch {volume_left} nach Zeit und Laufrate</translation>
    </message>
    <message>
        <source>Last rate of the plan</source>
        <translation>Letzte Laufrate des Plans</translation>
    </message>
    <message>
        <source>Bag empty in</source>
        <translation>Beutel leer in</translation>
    </message>
    <message>
        <source>Bag empty since</source>
        <translation>Beutel leer seit</translation>
    </message>
    <message>
        <source>Paused since {time}</source>
        <translation>Pausiert seit {time}</translation>
    </message>
    <message>
        <source>Cause: {cause}.</source>
        <translation>Grund: {cause}.</translation>
    </message>
    <message>
        <source>The bag&apos;s time runs on while it is paused.</source>
        <translation>Die Zeit des Beutels läuft in der Pause weiter.</translation>
    </message>
    <message>
        <source>then it goes on at</source>
        <translation>dann weiter mit</translation>
    </message>
    <message>
        <source>{volume} of {volume2} given</source>
        <translation>{volume} von {volume2} gegeben</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Vorzeitig beendet</translation>
    </message>
    <message>
        <source>Go to the start</source>
        <translation>Zum Start</translation>
    </message>
    <message>
        <source>bedside check and start</source>
        <translation>Kontrolle am Patienten und Start</translation>
    </message>
    <message>
        <source>I started the pump again at {rate}</source>
        <translation>Ich habe die Pumpe wieder mit {rate} gestartet</translation>
    </message>
    <message>
        <source>writes the time</source>
        <translation>schreibt die Uhrzeit</translation>
    </message>
    <message>
        <source>Grade the reaction...</source>
        <translation>Reaktion einstufen...</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>etwa {time}</translation>
    </message>
    <message>
        <source>not now: needs an order</source>
        <translation>jetzt nicht: nur mit Anordnung</translation>
    </message>
    <message>
        <source>without a check asks for a reason</source>
        <translation>ohne Kontrolle wird nach dem Grund gefragt</translation>
    </message>
    <message>
        <source>I set the pump to {rate}</source>
        <translation>Ich habe auf {rate} gestellt</translation>
    </message>
    <message>
        <source>Signs are there: {named}.</source>
        <translation>Symptome: {named}.</translation>
    </message>
    <message>
        <source>Signs of a reaction are there.</source>
        <translation>Symptome einer Reaktion sind da.</translation>
    </message>
    <message>
        <source>{measure} {amount} at {when} is outside the limits.</source>
        <translation>{measure} {amount} um {when} ist außerhalb der Grenzen.</translation>
    </message>
    <message>
        <source>Check again at {time}.</source>
        <translation>Erneut kontrollieren um {time}.</translation>
    </message>
    <message>
        <source>Check again now.</source>
        <translation>Jetzt erneut kontrollieren.</translation>
    </message>
    <message>
        <source>A reaction was graded, and the pump runs.</source>
        <translation>Eine Reaktion wurde eingestuft, und die Pumpe läuft.</translation>
    </message>
    <message>
        <source>called anaphylaxis</source>
        <translation>als Anaphylaxie bezeichnet</translation>
    </message>
    <message>
        <source>graded {newest}</source>
        <translation>Grad {newest}</translation>
    </message>
    <message>
        <source>The reaction of {time} is {what}, and the pump runs.</source>
        <translation>Die Reaktion von {time} ist {what}, und die Pumpe läuft.</translation>
    </message>
    <message>
        <source>Bag asked for</source>
        <translation>Beutel angefordert</translation>
    </message>
    <message>
        <source>Bag here</source>
        <translation>Beutel da</translation>
    </message>
    <message>
        <source>Line check</source>
        <translation>Zugang geprüft</translation>
    </message>
    <message>
        <source>Infusion started</source>
        <translation>Infusion gestartet</translation>
    </message>
    <message>
        <source>Rate set</source>
        <translation>Laufrate gestellt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Pump stopped</source>
        <translation>Pumpe gestoppt</translation>
    </message>
    <message>
        <source>Reaction graded</source>
        <translation>Reaktion eingestuft</translation>
    </message>
    <message>
        <source>For the reaction</source>
        <translation>Gegen die Reaktion</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Gerufen</translation>
    </message>
    <message>
        <source>Order asked for</source>
        <translation>Anordnung erbeten</translation>
    </message>
    <message>
        <source>Infusion resumed</source>
        <translation>Infusion fortgesetzt</translation>
    </message>
    <message>
        <source>Infusion complete</source>
        <translation>Infusion vollständig</translation>
    </message>
    <message>
        <source>Infusion stopped</source>
        <translation>Infusion beendet</translation>
    </message>
    <message>
        <source>Flush started</source>
        <translation>Spülung begonnen</translation>
    </message>
    <message>
        <source>Flush ended</source>
        <translation>Spülung beendet</translation>
    </message>
    <message>
        <source>Observation ended</source>
        <translation>Beobachtung beendet</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Abgezeichnet</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Berichtigt</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>Gestrichen</translation>
    </message>
    <message>
        <source>ordered by {ordered_by}</source>
        <translation>angeordnet von {ordered_by}</translation>
    </message>
    <message>
        <source>read back</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>looked too: {second_person}</source>
        <translation>sah mit nach: {second_person}</translation>
    </message>
    <message>
        <source>had already happened</source>
        <translation>war schon geschehen</translation>
    </message>
    <message>
        <source>{value}</source>
        <translation>{value}</translation>
    </message>
    <message>
        <source>signs: {signs}</source>
        <translation>Symptome: {signs}</translation>
    </message>
    <message>
        <source>no new signs</source>
        <translation>keine neuen Symptome</translation>
    </message>
    <message>
        <source>ANC {value}</source>
        <translation>ANC {value}</translation>
    </message>
    <message>
        <source>platelets {value}</source>
        <translation>Thrombozyten {value}</translation>
    </message>
    <message>
        <source>taken {value}</source>
        <translation>abgenommen {value}</translation>
    </message>
    <message>
        <source>BP {pressure}</source>
        <translation>RR {pressure}</translation>
    </message>
    <message>
        <source>pulse {value}</source>
        <translation>Puls {value}</translation>
    </message>
    <message>
        <source>resp {value}</source>
        <translation>Atmung {value}</translation>
    </message>
    <message>
        <source>SpO₂ {value}</source>
        <translation>SpO₂ {value}</translation>
    </message>
    <message>
        <source>oxygen {value}</source>
        <translation>Sauerstoff {value}</translation>
    </message>
    <message>
        <source>pump shows {value}</source>
        <translation>Pumpe zeigt {value}</translation>
    </message>
    <message>
        <source>ended {value}</source>
        <translation>Ende {value}</translation>
    </message>
    <message>
        <source>{dose} in {volume}</source>
        <translation>{dose} in {volume}</translation>
    </message>
    <message>
        <source>label {value}</source>
        <translation>Etikett {value}</translation>
    </message>
    <message>
        <source>lot {value}</source>
        <translation>Charge {value}</translation>
    </message>
    <message>
        <source>use before {value}</source>
        <translation>bis {value}</translation>
    </message>
    <message>
        <source>out of the fridge {value}</source>
        <translation>aus dem Kühlschrank {value}</translation>
    </message>
    <message>
        <source>primed with {value}</source>
        <translation>gefüllt mit {value}</translation>
    </message>
    <message>
        <source>the pump counts {value}</source>
        <translation>die Pumpe zählt {value}</translation>
    </message>
    <message>
        <source>only slowed to {value}</source>
        <translation>nur verlangsamt auf {value}</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>gemeldet</translation>
    </message>
    <message>
        <source>grade 0: not, or no longer, a reaction</source>
        <translation>Grad 0: keine Reaktion oder vorbei</translation>
    </message>
    <message>
        <source>grade {grade}</source>
        <translation>Grad {grade}</translation>
    </message>
    <message>
        <source>no anaphylaxis</source>
        <translation>keine Anaphylaxie</translation>
    </message>
    <message>
        <source>a medicine, not named</source>
        <translation>ein Medikament, nicht benannt</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>endgültig</translation>
    </message>
    <message>
        <source>for today</source>
        <translation>für heute</translation>
    </message>
    <message>
        <source>began {value}</source>
        <translation>Beginn {value}</translation>
    </message>
    <message>
        <source>told by {value}</source>
        <translation>berichtet von {value}</translation>
    </message>
    <message>
        <source>to {value}</source>
        <translation>an {value}</translation>
    </message>
    <message>
        <source>until {value}</source>
        <translation>bis {value}</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>confirmed by a person</source>
        <translation>von einer Person bestätigt</translation>
    </message>
    <message>
        <source>out of the fridge, the infusion included, at most</source>
        <translation>außerhalb des Kühlschranks, Infusion eingerechnet, höchstens</translation>
    </message>
    <message>
        <source>before the bag&apos;s time is over: the reminder</source>
        <translation>bevor die Zeit des Beutels um ist: Erinnerung</translation>
    </message>
    <message>
        <source>the dose by weight</source>
        <translation>Dosis nach Gewicht</translation>
    </message>
    <message>
        <source>the fixed dose of the product for injection under the skin</source>
        <translation>feste Dosis des Präparats zur subkutanen Gabe</translation>
    </message>
    <message>
        <source>the ordered dose may differ from the dose by weight, at most</source>
        <translation>darf die Anordnung von der Dosis nach Gewicht abweichen, höchstens</translation>
    </message>
    <message>
        <source>the weight may differ from that of the order, at most</source>
        <translation>darf das Gewicht von dem der Anordnung abweichen, höchstens</translation>
    </message>
    <message>
        <source>observed after a reaction, at least</source>
        <translation>Beobachtung nach einer Reaktion, mindestens</translation>
    </message>
    <message>
        <source>observed after this infusion</source>
        <translation>Beobachtung nach dieser Infusion</translation>
    </message>
    <message>
        <source>{medicine}: the usual dose; the order comes first</source>
        <translation>{medicine}: übliche Dosis; die Anordnung geht vor</translation>
    </message>
    <message>
        <source>after the first premedicine the window closes</source>
        <translation>nach dem ersten Medikament schließt das Fenster</translation>
    </message>
    <message>
        <source>before the window closes: the reminder</source>
        <translation>bevor das Fenster schließt: Erinnerung</translation>
    </message>
    <message>
        <source>before it is too late for missing premedicines: the reminder</source>
        <translation>bevor es für fehlende Medikamente zu spät ist: Erinnerung</translation>
    </message>
    <message>
        <source>after the last premedicine the window opens</source>
        <translation>nach dem letzten Medikament öffnet das Fenster</translation>
    </message>
    <message>
        <source>before each infusion here</source>
        <translation>vor jeder Infusion hier</translation>
    </message>
    <message>
        <source>running time below the initial rate before the rise to it</source>
        <translation>Laufzeit unter der Anfangsrate, bevor auf sie gesteigert wird</translation>
    </message>
    <message>
        <source>before a rise, no longer: the look for signs</source>
        <translation>vor einer Steigerung, nicht länger: nach Symptomen sehen</translation>
    </message>
    <message>
        <source>after the bag is empty: called late</source>
        <translation>nach leerem Beutel: gilt als verspätet</translation>
    </message>
    <message>
        <source>a rise may be early without a reason, at most</source>
        <translation>darf ohne Grund früher gesteigert werden, höchstens</translation>
    </message>
    <message>
        <source>after it was due a rise counts as late</source>
        <translation>nach der fälligen Zeit zählt eine Steigerung als verspätet</translation>
    </message>
    <message>
        <source>rate of step {step} of this infusion</source>
        <translation>Laufrate der Stufe {step} dieser Infusion</translation>
    </message>
    <message>
        <source>running time at {rate} before the next rise</source>
        <translation>Laufzeit mit {rate} vor der nächsten Steigerung</translation>
    </message>
    <message>
        <source>grade from which it is never restarted; anaphylaxis at any grade</source>
        <translation>Grad, ab dem nie wieder gestartet wird; Anaphylaxie bei jedem Grad</translation>
    </message>
    <message>
        <source>grade from which the infusion is interrupted</source>
        <translation>Grad, ab dem die Infusion unterbrochen wird</translation>
    </message>
    <message>
        <source>no rise for so long after a mild reaction</source>
        <translation>keine Steigerung so lange nach einer leichten Reaktion</translation>
    </message>
    <message>
        <source>grade from which a stop for good is advised</source>
        <translation>Grad, ab dem endgültiges Beenden empfohlen wird</translation>
    </message>
    <message>
        <source>after REACTION: is the pump stopped?</source>
        <translation>nach REAKTION: Ist die Pumpe gestoppt?</translation>
    </message>
    <message>
        <source>later still: called late</source>
        <translation>danach: gilt als verspätet</translation>
    </message>
    <message>
        <source>that many reactions of the interrupting grade: a stop for good is advised</source>
        <translation>so viele Reaktionen des unterbrechenden Grades: endgültiges Beenden empfohlen</translation>
    </message>
    <message>
        <source>part of the initial rate for the restart</source>
        <translation>Teil der Anfangsrate für den Neustart</translation>
    </message>
    <message>
        <source>neutrophils (ANC), at least</source>
        <translation>Neutrophile (ANC), mindestens</translation>
    </message>
    <message>
        <source>before the start, no longer: vital signs</source>
        <translation>vor dem Start, nicht länger: Vitalzeichen</translation>
    </message>
    <message>
        <source>before the start, no longer: identity</source>
        <translation>vor dem Start, nicht länger: Identität</translation>
    </message>
    <message>
        <source>infusion before which type and screen is needed</source>
        <translation>Infusion, vor der Blutgruppe und AKS nötig sind</translation>
    </message>
    <message>
        <source>a time may lie ahead, at most</source>
        <translation>darf eine Zeit voraus liegen, höchstens</translation>
    </message>
    <message>
        <source>after it happened a line counts as written late</source>
        <translation>nach dem Geschehen gilt eine Zeile als Nachtrag</translation>
    </message>
    <message>
        <source>after it is due a reminder is called late</source>
        <translation>nach der fälligen Zeit heißt eine Erinnerung verspätet</translation>
    </message>
    <message>
        <source>the counter may differ, at most</source>
        <translation>darf der Zähler abweichen, höchstens</translation>
    </message>
    <message>
        <source>days of treatment in cycle {cycles}</source>
        <translation>Behandlungstage in Zyklus {cycles}</translation>
    </message>
    <message>
        <source>in the first hour of the first infusion a check is late after</source>
        <translation>in der ersten Stunde der ersten Infusion ist eine Kontrolle verspätet nach</translation>
    </message>
    <message>
        <source>counts as the first hour</source>
        <translation>gilt als erste Stunde</translation>
    </message>
    <message>
        <source>after it is due a check is late</source>
        <translation>nach der fälligen Zeit ist eine Kontrolle verspätet</translation>
    </message>
    <message>
        <source>pulse: outside if above</source>
        <translation>Puls: außerhalb, wenn darüber</translation>
    </message>
    <message>
        <source>pulse: outside if below</source>
        <translation>Puls: außerhalb, wenn darunter</translation>
    </message>
    <message>
        <source>respiration: outside if above</source>
        <translation>Atmung: außerhalb, wenn darüber</translation>
    </message>
    <message>
        <source>SpO₂: outside if below</source>
        <translation>SpO₂: außerhalb, wenn darunter</translation>
    </message>
    <message>
        <source>points of SpO₂ lost since the baseline: outside</source>
        <translation>Punkte SpO₂ weniger als der Ausgangswert: außerhalb</translation>
    </message>
    <message>
        <source>systolic pressure: outside if below</source>
        <translation>oberer Blutdruck: außerhalb, wenn darunter</translation>
    </message>
    <message>
        <source>fall of systolic pressure since the baseline: outside</source>
        <translation>Abfall des oberen Blutdrucks seit dem Ausgangswert: außerhalb</translation>
    </message>
    <message>
        <source>temperature: outside from</source>
        <translation>Temperatur: außerhalb ab</translation>
    </message>
    <message>
        <source>rise of temperature since the baseline: outside</source>
        <translation>Anstieg der Temperatur seit dem Ausgangswert: außerhalb</translation>
    </message>
    <message>
        <source>between checks during the observation</source>
        <translation>zwischen Kontrollen in der Nachbeobachtung</translation>
    </message>
    <message>
        <source>between checks while a reaction is open</source>
        <translation>zwischen Kontrollen, solange eine Reaktion offen ist</translation>
    </message>
    <message>
        <source>after it is due measuring again is late</source>
        <translation>nach der fälligen Zeit ist erneutes Messen verspätet</translation>
    </message>
    <message>
        <source>after values outside the limits: measure again</source>
        <translation>nach Werten außerhalb der Grenzen: erneut messen</translation>
    </message>
    <message>
        <source>after the restart: checks</source>
        <translation>nach dem Neustart: Kontrollen</translation>
    </message>
    <message>
        <source>between checks after a reaction that is over</source>
        <translation>zwischen Kontrollen nach einer beendeten Reaktion</translation>
    </message>
    <message>
        <source>for so long after a reaction that is over</source>
        <translation>so lange nach einer beendeten Reaktion</translation>
    </message>
    <message>
        <source>after the start: checks</source>
        <translation>nach dem Start: Kontrollen</translation>
    </message>
    <message>
        <source>between checks after that</source>
        <translation>zwischen den Kontrollen danach</translation>
    </message>
    <message>
        <source>Label {number}: {title}, {date}</source>
        <translation>Fachinfo {number}: {title}, {date}</translation>
    </message>
    <message>
        <source>site default{note}</source>
        <translation>Hausstandard{note}</translation>
    </message>
    <message>
        <source>label {numbers}{note}</source>
        <translation>Fachinfo {numbers}{note}</translation>
    </message>
    <message>
        <source>Comma or point? Write {replace} or {replace2}.</source>
        <translation>Komma oder Punkt? Schreiben Sie {replace} oder {replace2}.</translation>
    </message>
    <message>
        <source>Write 0{words} with the zero in front.</source>
        <translation>Schreiben Sie 0{words} mit der Null davor.</translation>
    </message>
    <message>
        <source>A figure is missing after the point.</source>
        <translation>Nach dem Punkt fehlt eine Ziffer.</translation>
    </message>
    <message>
        <source>A number below zero cannot be right here.</source>
        <translation>Eine Zahl unter null kann hier nicht stimmen.</translation>
    </message>
    <message>
        <source>Write figures and at most one point.</source>
        <translation>Nur Ziffern und höchstens ein Punkt.</translation>
    </message>
    <message>
        <source>Write both numbers: 128/76. Only the upper one felt: 90/-.</source>
        <translation>Beide Zahlen schreiben: 128/76. Nur die obere getastet: 90/-.</translation>
    </message>
    <message>
        <source>Write the time with four figures: 0905 or 09:05.</source>
        <translation>Die Zeit mit vier Ziffern schreiben: 0905 oder 09:05.</translation>
    </message>
    <message>
        <source>The clock runs from 00:00 to 23:59.</source>
        <translation>Die Uhr geht von 00:00 bis 23:59.</translation>
    </message>
    <message>
        <source>Write the month in letters and the year in full: 12-Mar-1956.</source>
        <translation>Den Monat in Buchstaben und das Jahr ganz schreiben: 12-Mar-1956.</translation>
    </message>
    <message>
        <source>{value} is not a month. Write for example 12-Mar-1956.</source>
        <translation>{value} ist kein Monat. Schreiben Sie zum Beispiel 12-Mar-1956.</translation>
    </message>
    <message>
        <source>{value} {value2} has no day {int}.</source>
        <translation>{value} {value2} hat keinen Tag {int}.</translation>
    </message>
    <message>
        <source>No medicine left</source>
        <translation>Kein Medikament fehlt</translation>
    </message>
    <message>
        <source>One medicine left</source>
        <translation>Ein Medikament fehlt</translation>
    </message>
    <message>
        <source>Two medicines left</source>
        <translation>Zwei Medikamente fehlen</translation>
    </message>
    <message>
        <source>Three medicines left</source>
        <translation>Drei Medikamente fehlen</translation>
    </message>
    <message>
        <source>Four medicines left</source>
        <translation>Vier Medikamente fehlen</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Nothing sets a start window</source>
        <translation>Nichts setzt ein Startfenster</translation>
    </message>
    <message>
        <source>All is left out or was taken at home, by order.</source>
        <translation>Alles ist auf Anordnung weggelassen oder zu Hause genommen.</translation>
    </message>
    <message>
        <source>{opens_after_min} to {closes_after_min}&#xa0;min</source>
        <translation>{opens_after_min} bis {closes_after_min}&#xa0;min</translation>
    </message>
    <message numerus="yes">
        <source>%n medicine left|%n medicines left</source>
        <translation>
            <numerusform>%n Medikament fehlt</numerusform>
            <numerusform>%n Medikamente fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>The infusion starts {span} after each medicine: give them all within {lasts_min}&#xa0;min.</source>
        <translation>Die Infusion beginnt {span} nach jedem Medikament: alle innerhalb von {lasts_min}&#xa0;min geben.</translation>
    </message>
    <message>
        <source>{left}, none given yet</source>
        <translation>{left}, noch keins gegeben</translation>
    </message>
    <message>
        <source>{minutes} left</source>
        <translation>noch {minutes}</translation>
    </message>
    <message numerus="yes">
        <source>{left}. Give it by|{left}. Give them by</source>
        <translation>
            <numerusform>{left}. Geben bis</numerusform>
            <numerusform>{left}. Geben bis</numerusform>
        </translation>
    </message>
    <message>
        <source>After {clock} no common start time is left for all medicines.</source>
        <translation>Nach {clock} gibt es für alle Medikamente keine gemeinsame Startzeit mehr.</translation>
    </message>
    <message numerus="yes">
        <source>{left}. Time for it was until|{left}. Time for them was until</source>
        <translation>
            <numerusform>{left}. Zeit dafür war bis</numerusform>
            <numerusform>{left}. Zeit dafür war bis</numerusform>
        </translation>
    </message>
    <message>
        <source>No common start time is left</source>
        <translation>Keine gemeinsame Startzeit mehr</translation>
    </message>
    <message>
        <source>The prescriber decides how to go on. Asked already? Write down..., Order asked for.</source>
        <translation>Arzt oder Ärztin entscheidet, wie es weitergeht. Schon gefragt? Eintragen..., Anordnung erbeten.</translation>
    </message>
    <message>
        <source>The medicines are more than {lasts_min}&#xa0;min apart. The prescriber decides how to go on. Asked already? Write down..., Order asked for.</source>
        <translation>Die Mittel liegen mehr als {lasts_min}&#xa0;min auseinander. Arzt oder Ärztin entscheidet, wie es weitergeht. Schon gefragt? Eintragen..., Anordnung erbeten.</translation>
    </message>
    <message>
        <source>All given</source>
        <translation>Alles gegeben</translation>
    </message>
    <message>
        <source>No common start time</source>
        <translation>Keine gemeinsame Startzeit</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>Letzte Minute</translation>
    </message>
    <message>
        <source>The start window is open since {time}.</source>
        <translation>Das Startfenster ist seit {time} offen.</translation>
    </message>
    <message>
        <source>All given. Start by</source>
        <translation>Alles gegeben. Start bis</translation>
    </message>
    <message>
        <source>Opens in {minutes}</source>
        <translation>Öffnet in {minutes}</translation>
    </message>
    <message>
        <source>All given. Start between</source>
        <translation>Alles gegeben. Start zwischen</translation>
    </message>
    <message>
        <source>and {time}</source>
        <translation>und {time}</translation>
    </message>
    <message>
        <source>All given. The start window closed at</source>
        <translation>Alles gegeben. Das Startfenster schloss um</translation>
    </message>
    <message>
        <source>{minutes} ago</source>
        <translation>vor {minutes}</translation>
    </message>
    <message>
        <source>Bag on the unit since {time}</source>
        <translation>Beutel auf Station seit {time}</translation>
    </message>
    <message>
        <source>Bag asked for {time}</source>
        <translation>Beutel angefordert {time}</translation>
    </message>
    <message>
        <source>Bag not asked for yet</source>
        <translation>Beutel noch nicht angefordert</translation>
    </message>
    <message>
        <source>First reaction in this infusion</source>
        <translation>Erste Reaktion bei dieser Infusion</translation>
    </message>
    <message>
        <source>Second reaction in this infusion</source>
        <translation>Zweite Reaktion bei dieser Infusion</translation>
    </message>
    <message>
        <source>Third reaction in this infusion</source>
        <translation>Dritte Reaktion bei dieser Infusion</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>telefonisch</translation>
    </message>
    <message>
        <source>{given} of {volume} given</source>
        <translation>{given} von {volume} gegeben</translation>
    </message>
    <message>
        <source>Reaction {time}</source>
        <translation>Reaktion {time}</translation>
    </message>
    <message>
        <source>Stopped for a reaction {time}</source>
        <translation>Wegen Reaktion gestoppt {time}</translation>
    </message>
    <message>
        <source>Reaction {time}, pump at {rate}</source>
        <translation>Reaktion {time}, Pumpe mit {rate}</translation>
    </message>
    <message>
        <source>before the start</source>
        <translation>vor dem Start</translation>
    </message>
    <message>
        <source>Missing: a grade</source>
        <translation>Es fehlt: ein Grad</translation>
    </message>
    <message>
        <source>Grade {newest}: grade again when it is mild</source>
        <translation>Grad {newest}: erneut einstufen, wenn leicht</translation>
    </message>
    <message>
        <source>next {time}</source>
        <translation>nächste {time}</translation>
    </message>
    <message>
        <source>vital signs every {every}&#xa0;min, {when}</source>
        <translation>Vitalzeichen alle {every}&#xa0;min, {when}</translation>
    </message>
    <message>
        <source>vital signs {when}</source>
        <translation>Vitalzeichen {when}</translation>
    </message>
    <message>
        <source>Half of this infusion&apos;s initial rate, {rate}.</source>
        <translation>Die Hälfte der Anfangsrate dieser Infusion, {rate}.</translation>
    </message>
    <message>
        <source>Not half of the {had} it was running at.</source>
        <translation>Nicht die Hälfte der {had}, mit denen sie lief.</translation>
    </message>
    <message>
        <source>The rate it had, or lower: never above grade 1, no medicine given.</source>
        <translation>Die vorige Laufrate oder weniger: nie über Grad 1, kein Medikament gegeben.</translation>
    </message>
    <message>
        <source>No rise for {wait} min.</source>
        <translation>Keine Steigerung für {wait} min.</translation>
    </message>
    <message>
        <source>Graded 0: not a reaction. It goes on at the rate it had.</source>
        <translation>Grad 0: keine Reaktion. Es geht mit der vorigen Laufrate weiter.</translation>
    </message>
    <message>
        <source>No grade since the report</source>
        <translation>Kein Grad seit der Meldung</translation>
    </message>
    <message>
        <source>Grade {number} at {time}</source>
        <translation>Grad {number} um {time}</translation>
    </message>
    <message>
        <source>{now}, was {number} at {time}</source>
        <translation>{now}, war {number} um {time}</translation>
    </message>
    <message>
        <source>No vital signs since the report</source>
        <translation>Keine Vitalzeichen seit der Meldung</translation>
    </message>
    <message>
        <source>Vital signs {time}</source>
        <translation>Vitalzeichen {time}</translation>
    </message>
    <message>
        <source>Ordered by {who} {how} {time}</source>
        <translation>Angeordnet von {who} {how} {time}</translation>
    </message>
    <message>
        <source>{order}, read back</source>
        <translation>{order}, wiederholt</translation>
    </message>
    <message>
        <source>{who} asked at {time}: no answer written</source>
        <translation>{who} gefragt um {time}: keine Antwort eingetragen</translation>
    </message>
    <message>
        <source>Bag: use by not recorded</source>
        <translation>Beutel: verwenden bis nicht dokumentiert</translation>
    </message>
    <message>
        <source>Bag: use by {time}</source>
        <translation>Beutel: verwenden bis {time}</translation>
    </message>
    <message>
        <source>{words}, new end about {time}</source>
        <translation>{words}, neues Ende etwa {time}</translation>
    </message>
    <message>
        <source>{count}th reaction in this infusion</source>
        <translation>{count}. Reaktion bei dieser Infusion</translation>
    </message>
    <message>
        <source>{words}, graded {not_advised_grade} or more</source>
        <translation>{words}, Grad {not_advised_grade} oder mehr</translation>
    </message>
    <message>
        <source>{words}, never graded {not_advised_grade} or more</source>
        <translation>{words}, nie Grad {not_advised_grade} oder mehr</translation>
    </message>
    <message>
        <source>{rate} from {time} if no new sign; then the usual rises.</source>
        <translation>{rate} ab {time}, wenn kein neues Symptom; dann die üblichen Steigerungen.</translation>
    </message>
    <message>
        <source>Checks {minutes}&#xa0;min after the restart.</source>
        <translation>Kontrollen {minutes}&#xa0;min nach dem Neustart.</translation>
    </message>
    <message>
        <source>Another reaction of grade 2 or more: stop, the prescriber decides.</source>
        <translation>Bei erneuter Reaktion ab Grad 2: stoppen, der Arzt/die Ärztin entscheidet.</translation>
    </message>
    <message>
        <source>Anaphylaxis: this infusion is never started again.</source>
        <translation>Anaphylaxie: Diese Infusion wird nie wieder gestartet.</translation>
    </message>
    <message>
        <source>A reaction of grade {forbidden_grade} or more: this infusion is never started again.</source>
        <translation>Eine Reaktion ab Grad {forbidden_grade}: Diese Infusion wird nie wieder gestartet.</translation>
    </message>
    <message>
        <source>A reaction of grade {not_advised_grade}: no restart but by the prescriber&apos;s order.</source>
        <translation>Eine Reaktion Grad {not_advised_grade}: Neustart nur auf ärztliche Anordnung.</translation>
    </message>
    <message>
        <source>{repeated_count} reactions of grade 2 or more: no restart but by the prescriber&apos;s order.</source>
        <translation>{repeated_count} Reaktionen ab Grad 2: Neustart nur auf ärztliche Anordnung.</translation>
    </message>
    <message>
        <source>Stayed at {rate}: {reason}</source>
        <translation>Bei {rate} geblieben: {reason}</translation>
    </message>
    <message>
        <source>Bag not here yet: {reason}</source>
        <translation>Beutel noch nicht da: {reason}</translation>
    </message>
    <message>
        <source>Something wrong with the bag: {reason}</source>
        <translation>Mit dem Beutel stimmt etwas nicht: {reason}</translation>
    </message>
    <message>
        <source>Pump found at {rate}</source>
        <translation>Pumpe mit {rate} vorgefunden</translation>
    </message>
    <message>
        <source>I set the pump back to {rate}</source>
        <translation>Ich habe die Pumpe auf {rate} zurückgestellt</translation>
    </message>
    <message>
        <source>Wrong chair: it was chair {chair}</source>
        <translation>Falscher Platz: Es war Platz {chair}</translation>
    </message>
    <message>
        <source>Second check: {label_dose} read on the label, {own_dose} worked out from the weight</source>
        <translation>Zweitkontrolle: {label_dose} auf dem Etikett gelesen, {own_dose} aus dem Gewicht berechnet</translation>
    </message>
    <message>
        <source>{what} written late: {reason}</source>
        <translation>{what} später geschrieben: {reason}</translation>
    </message>
    <message>
        <source>Written order seen for line {line}</source>
        <translation>Schriftliche Anordnung zu Zeile {line} gesehen</translation>
    </message>
    <message>
        <source>{who} was asked and gave no order</source>
        <translation>{who} wurde gefragt und gab keine Anordnung</translation>
    </message>
    <message>
        <source>{what} typed, not scanned: {reason}</source>
        <translation>{what} getippt, nicht gescannt: {reason}</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Durchgesehen</translation>
    </message>
    <message>
        <source>Reviewed: {remark}</source>
        <translation>Durchgesehen: {remark}</translation>
    </message>
    <message>
        <source>It was me: claimed afterwards</source>
        <translation>Das war ich: nachträglich bestätigt</translation>
    </message>
    <message>
        <source>claimed by {person}</source>
        <translation>nachträglich als eigene Handlung bestätigt von {person}</translation>
    </message>
    <message>
        <source>Recorded without connection and sent later: not asked yet</source>
        <translation>Ohne Verbindung eingetragen und später gesendet: noch nicht gefragt</translation>
    </message>
    <message>
        <source>Recorded without connection and sent later: not asked yet. Said then: {reason}</source>
        <translation>Ohne Verbindung eingetragen und später gesendet: noch nicht gefragt. Damals gesagt: {reason}</translation>
    </message>
    <message>
        <source>Asked when the connection was back</source>
        <translation>Gefragt, als die Verbindung wieder da war</translation>
    </message>
    <message>
        <source>Only what has happened is recorded; a clock may differ by a little.</source>
        <translation>Dokumentiert wird nur, was geschehen ist; eine Uhr darf etwas abweichen.</translation>
    </message>
    <message>
        <source>Each line of the record must fit what the lines before it say. A rule of the record: no number is used.</source>
        <translation>Jede Zeile der Dokumentation muss zu den Zeilen davor passen. Eine Regel der Dokumentation: ohne Zahl.</translation>
    </message>
    <message>
        <source>A value must be one that can be measured or that its list holds. A rule of the record: no number of the protocol is used.</source>
        <translation>Ein Wert muss messbar sein oder in seiner Liste stehen. Eine Regel der Dokumentation: ohne Zahl aus dem Protokoll.</translation>
    </message>
    <message>
        <source>A late line or a correction must not make a later line impossible. A rule of the record: no number is used.</source>
        <translation>Ein Nachtrag oder eine Korrektur darf keine spätere Zeile unmöglich machen. Eine Regel der Dokumentation: ohne Zahl.</translation>
    </message>
    <message>
        <source>Medicine and route on the bag must be those of the protocol. A bag with the fixed dose of the product for injection under the skin is never infused.</source>
        <translation>Medikament und Weg auf dem Beutel müssen die des Protokolls sein. Ein Beutel mit der festen Dosis des Präparats zur subkutanen Gabe wird nie infundiert.</translation>
    </message>
    <message>
        <source>The patient number on the label must be this patient&apos;s. A safety rule of the program: no number is used.</source>
        <translation>Die Patientennummer auf dem Etikett muss die dieses Patienten sein. Eine Sicherheitsregel des Programms: ohne Zahl.</translation>
    </message>
    <message>
        <source>A bag is used before the time on its label, and no longer out of the fridge than the label of the medicine allows, the infusion included.</source>
        <translation>Ein Beutel wird vor der Zeit auf seinem Etikett verwendet und nicht länger außerhalb des Kühlschranks, als die Fachinformation erlaubt, die Infusion eingerechnet.</translation>
    </message>
    <message>
        <source>A second check is done by another person than the first. A safety rule of the program: no number is used.</source>
        <translation>Eine Zweitkontrolle macht eine andere Person als die erste. Eine Sicherheitsregel des Programms: ohne Zahl.</translation>
    </message>
    <message>
        <source>After a reaction from this grade on, or anaphylaxis, the infusion is never restarted.</source>
        <translation>Nach einer Reaktion ab diesem Grad oder nach Anaphylaxie wird die Infusion nie wieder gestartet.</translation>
    </message>
    <message>
        <source>After a grave reaction, or after repeated ones, the protocol advises to stop for good.</source>
        <translation>Nach einer schweren oder nach wiederholten Reaktionen rät das Protokoll, endgültig zu beenden.</translation>
    </message>
    <message>
        <source>A restart waits until the reaction is graded below the grade that interrupts.</source>
        <translation>Der Neustart wartet, bis die Reaktion unter dem Grad liegt, der unterbricht.</translation>
    </message>
    <message>
        <source>After a reaction that counts, the infusion goes on at a part of this infusion&apos;s initial rate, not of the rate it had.</source>
        <translation>Nach einer Reaktion, die zählt, geht es mit einem Teil der Anfangsrate dieser Infusion weiter, nicht der vorigen Rate.</translation>
    </message>
    <message>
        <source>The infusion starts within this time after the premedication. Each medicine is read by itself: from the last one on, and no later than after the first one.</source>
        <translation>Die Infusion beginnt in dieser Zeit nach der Prämedikation. Jedes Medikament gilt für sich: ab dem letzten, und nicht später als nach dem ersten.</translation>
    </message>
    <message>
        <source>Every group of premedication is given before each infusion, or left out by order.</source>
        <translation>Jede Gruppe der Prämedikation wird vor jeder Infusion gegeben oder auf Anordnung weggelassen.</translation>
    </message>
    <message>
        <source>Only the prescriber leaves a group of premedication out.</source>
        <translation>Nur der Arzt/die Ärztin lässt eine Gruppe der Prämedikation weg.</translation>
    </message>
    <message>
        <source>A dose taken at home counts only if the order allows it.</source>
        <translation>Eine zu Hause genommene Dosis zählt nur, wenn die Anordnung sie erlaubt.</translation>
    </message>
    <message>
        <source>Below this number of neutrophils the prescriber decides before the start.</source>
        <translation>Unter dieser Zahl an Neutrophilen entscheidet vor dem Start der Arzt/die Ärztin.</translation>
    </message>
    <message>
        <source>While a concern is open the prescriber decides before the start. A rule of the program: no number is used.</source>
        <translation>Solange ein Bedenken offen ist, entscheidet vor dem Start der Arzt/die Ärztin. Eine Regel des Programms: ohne Zahl.</translation>
    </message>
    <message>
        <source>Type and screen come before the first dose: isatuximab disturbs blood group tests afterwards.</source>
        <translation>Blutgruppe und Antikörpersuchtest kommen vor der ersten Dosis: Isatuximab stört die Tests danach.</translation>
    </message>
    <message>
        <source>The infusion does not start while a reaction is not graded as mild.</source>
        <translation>Die Infusion beginnt nicht, solange eine Reaktion nicht als leicht eingestuft ist.</translation>
    </message>
    <message>
        <source>The number of the infusion selects its rates. It cannot be higher than the days of treatment the calendar has reached.</source>
        <translation>Die Nummer der Infusion bestimmt die Laufraten. Sie kann nicht höher sein als die Behandlungstage, die der Kalender erreicht hat.</translation>
    </message>
    <message>
        <source>The bag holds the ordered dose, and the ordered dose agrees with the patient&apos;s weight, within a tolerance.</source>
        <translation>Der Beutel enthält die angeordnete Dosis, und diese passt zum Gewicht, mit einer Toleranz.</translation>
    </message>
    <message>
        <source>The weight measured today agrees with that of the order, within a tolerance.</source>
        <translation>Das heute gemessene Gewicht passt zu dem der Anordnung, mit einer Toleranz.</translation>
    </message>
    <message>
        <source>The rate rises by the steps of this infusion, one at a time; none is skipped.</source>
        <translation>Die Laufrate steigt in den Stufen dieser Infusion, eine nach der anderen; keine wird übersprungen.</translation>
    </message>
    <message>
        <source>The rate rises only while there are no signs of a reaction. No number is used.</source>
        <translation>Gesteigert wird nur ohne Symptome einer Reaktion. Ohne Zahl.</translation>
    </message>
    <message>
        <source>The rate rises, and an infusion starts, only with values inside these limits.</source>
        <translation>Gesteigert und gestartet wird nur mit Werten innerhalb dieser Grenzen.</translation>
    </message>
    <message>
        <source>Identity, bag check and second check are done before the start, identity shortly before it.</source>
        <translation>Identität, Beutelkontrolle und Zweitkontrolle sind vor dem Start gemacht, die Identität kurz davor.</translation>
    </message>
    <message>
        <source>Weight, lab results, vital signs and line are done before the start, vital signs shortly before it.</source>
        <translation>Gewicht, Labor, Vitalzeichen und Zugang sind vor dem Start gemacht, die Vitalzeichen kurz davor.</translation>
    </message>
    <message>
        <source>The times at each rate are least times; a rise may be early by a little.</source>
        <translation>Die Zeiten je Laufrate sind Mindestzeiten; etwas früher darf gesteigert werden.</translation>
    </message>
    <message>
        <source>Somebody looks for signs of a reaction shortly before each rise.</source>
        <translation>Kurz vor jeder Steigerung sieht jemand nach Symptomen einer Reaktion.</translation>
    </message>
    <message>
        <source>The patient is observed after the infusion, longer after a reaction. After anaphylaxis the prescriber ends it.</source>
        <translation>Der Patient wird nach der Infusion beobachtet, nach einer Reaktion länger. Nach Anaphylaxie beendet es der Arzt/die Ärztin.</translation>
    </message>
    <message>
        <source>The second check agrees with the first, with the order, and with the initial rate of this infusion.</source>
        <translation>Die Zweitkontrolle stimmt mit der ersten, der Anordnung und der Anfangsrate dieser Infusion überein.</translation>
    </message>
    <message>
        <source>The pump runs at the rate of the record. No number of the protocol is used.</source>
        <translation>Die Pumpe läuft mit der dokumentierten Laufrate. Ohne Zahl aus dem Protokoll.</translation>
    </message>
    <message>
        <source>The pump&apos;s counter agrees with time and rate, within a tolerance.</source>
        <translation>Der Zähler der Pumpe passt zu Zeit und Laufrate, mit einer Toleranz.</translation>
    </message>
    <message>
        <source>A rise made later than this is counted; the label sets no greatest time.</source>
        <translation>Eine spätere Steigerung wird gezählt; die Fachinformation nennt keine Höchstzeit.</translation>
    </message>
    <message>
        <source>A check made later than this is counted.</source>
        <translation>Eine spätere Kontrolle wird gezählt.</translation>
    </message>
    <message>
        <source>A line written down later than this after it happened is counted.</source>
        <translation>Eine Zeile, die später als so nach dem Geschehen geschrieben wird, wird gezählt.</translation>
    </message>
    <message>
        <source>All premedicines must share a start window: the missing ones are asked for before it is too late for that.</source>
        <translation>Alle Medikamente der Prämedikation brauchen ein gemeinsames Startfenster: An fehlende wird rechtzeitig erinnert.</translation>
    </message>
    <message>
        <source>The start window is the time all premedicines have in common.</source>
        <translation>Das Startfenster ist die Zeit, die allen Medikamenten der Prämedikation gemeinsam ist.</translation>
    </message>
    <message>
        <source>The end of the start window is called out shortly before.</source>
        <translation>Das Ende des Startfensters wird kurz vorher gemeldet.</translation>
    </message>
    <message>
        <source>The next rate of this infusion comes after this running time at the present one.</source>
        <translation>Die nächste Laufrate dieser Infusion kommt nach dieser Laufzeit mit der jetzigen.</translation>
    </message>
    <message>
        <source>Vital signs are taken at these times; the label says only: frequently.</source>
        <translation>Vitalzeichen werden zu diesen Zeiten gemessen; die Fachinformation sagt nur: häufig.</translation>
    </message>
    <message>
        <source>Values outside the limits are measured again soon.</source>
        <translation>Werte außerhalb der Grenzen werden bald erneut gemessen.</translation>
    </message>
    <message>
        <source>After REACTION a person confirms that the pump stands still.</source>
        <translation>Nach REAKTION bestätigt eine Person, dass die Pumpe steht.</translation>
    </message>
    <message>
        <source>A pump seen above the rate of the record is put right at once.</source>
        <translation>Läuft die Pumpe schneller als dokumentiert, wird das sofort berichtigt.</translation>
    </message>
    <message>
        <source>The bag is empty by time and rate, or by the pump&apos;s counter.</source>
        <translation>Der Beutel ist leer nach Zeit und Laufrate oder nach dem Zähler der Pumpe.</translation>
    </message>
    <message>
        <source>The bag would last longer than it may be used.</source>
        <translation>Der Beutel würde länger laufen, als er verwendet werden darf.</translation>
    </message>
    <message>
        <source>The observation ends after this time.</source>
        <translation>Die Nachbeobachtung endet nach dieser Zeit.</translation>
    </message>
    <message>
        <source>The infusion starts inside the start window, at the initial rate of this infusion.</source>
        <translation>Die Infusion beginnt im Startfenster, mit der Anfangsrate dieser Infusion.</translation>
    </message>
    <message>
        <source>After the last rate of the plan the bag runs until it is empty.</source>
        <translation>Nach der letzten Laufrate des Plans läuft der Beutel leer.</translation>
    </message>
    <message>
        <source>A running infusion is interrupted for a reaction from this grade on, and for anaphylaxis.</source>
        <translation>Eine laufende Infusion wird bei einer Reaktion ab diesem Grad und bei Anaphylaxie unterbrochen.</translation>
    </message>
    <message>
        <source>A reaction needs a grade since its report; from this grade on the infusion waits until it is milder.</source>
        <translation>Eine Reaktion braucht seit ihrer Meldung einen Grad; ab diesem Grad wartet die Infusion, bis sie leichter ist.</translation>
    </message>
    <message>
        <source>With signs, or with values outside these limits, the rate does not rise.</source>
        <translation>Mit Symptomen oder mit Werten außerhalb dieser Grenzen wird nicht gesteigert.</translation>
    </message>
    <message>
        <source>The rate rises to the next step after this running time at the present rate, if there are no signs and a check was made shortly before.</source>
        <translation>Die Laufrate steigt nach dieser Laufzeit auf die nächste Stufe, wenn keine Symptome da sind und kurz vorher kontrolliert wurde.</translation>
    </message>
    <message>
        <source>After a reaction that counts it goes on at a part of this infusion&apos;s initial rate; after a mild one at the rate it had, without a rise for a while; after a pause at the rate it had.</source>
        <translation>Nach einer Reaktion, die zählt, geht es mit einem Teil der Anfangsrate weiter; nach einer leichten mit der vorigen Rate, eine Weile ohne Steigerung; nach einer Pause mit der vorigen Rate.</translation>
    </message>
    <message>
        <source>The patient is observed after the infusion, longer after a reaction.</source>
        <translation>Der Patient wird nach der Infusion beobachtet, nach einer Reaktion länger.</translation>
    </message>
    <message>
        <source>A record is signed once the day is over. A rule of the record: no number is used.</source>
        <translation>Abgezeichnet wird, wenn der Tag vorbei ist. Eine Regel der Dokumentation: ohne Zahl.</translation>
    </message>
    <message>
        <source>The scanner and this computer disagree about the keyboard (English and German). Nothing was taken from the code. Type it by hand, and have the scanner set to the computer&apos;s keyboard.</source>
        <translation>Scanner und Rechner haben verschiedene Tastaturen (englisch und deutsch). Vom Code wurde nichts übernommen. Von Hand tippen und den Scanner auf die Tastatur des Rechners einstellen lassen.</translation>
    </message>
    <message>
        <source>The check digit of the product code does not fit: it was not read whole. Scan again, or type it.</source>
        <translation>Die Prüfziffer des Produktcodes passt nicht: Er wurde nicht ganz gelesen. Erneut scannen oder tippen.</translation>
    </message>
    <message>
        <source>The check digit of the wristband&apos;s number does not fit. Scan again, or type it.</source>
        <translation>Die Prüfziffer der Nummer am Armband passt nicht. Erneut scannen oder tippen.</translation>
    </message>
    <message>
        <source>That is the code of a product, without lot or expiry. Scan the square code on the bag, or type them.</source>
        <translation>Das ist ein Produktcode ohne Charge und Verfall. Den quadratischen Code auf dem Beutel scannen oder tippen.</translation>
    </message>
    <message>
        <source>This code cannot be read. Scan again, or type what the label says.</source>
        <translation>Dieser Code ist nicht lesbar. Erneut scannen oder tippen, was auf dem Etikett steht.</translation>
    </message>
    <message>
        <source>site card, US</source>
        <translation>Hauskarte US</translation>
    </message>
    <message>
        <source>1  Epinephrine (adrenaline) 0.5 mg IM, outer thigh. Again after 5 min if no better.</source>
        <translation>1  Epinephrin (Adrenalin) 0.5 mg IM, Oberschenkel außen. Nach 5 min erneut, wenn nicht besser.</translation>
    </message>
    <message>
        <source>2  Emergency team. Lie flat, legs raised; sit up if breathless. Oxygen.</source>
        <translation>2  Notfallteam. Flach lagern, Beine hoch; bei Atemnot aufsetzen. Sauerstoff.</translation>
    </message>
    <message>
        <source>3  IV fluid early if the blood pressure is low: new line, not this one.</source>
        <translation>3  Früh IV-Flüssigkeit bei niedrigem Blutdruck: neuer Zugang, nicht dieser.</translation>
    </message>
    <message>
        <source>4  Antihistamine and steroid come after, never first.</source>
        <translation>4  Antihistaminikum und Steroid kommen danach, nie zuerst.</translation>
    </message>
    <message>
        <source>site card, EU</source>
        <translation>Hauskarte EU</translation>
    </message>
    <message>
        <source>oral, third line</source>
        <translation>oral, an dritter Stelle</translation>
    </message>
    <message>
        <source>card: no dose</source>
        <translation>Karte: ohne Dosis</translation>
    </message>
    <message>
        <source>1  Adrenaline (epinephrine) 500 microgram IM, 0.5 mL of 1:1000, outer thigh. Again after 5 min if no better.</source>
        <translation>1  Adrenalin (Epinephrin) 500 microgram IM, 0.5 mL von 1:1000, Oberschenkel außen. Nach 5 min erneut, wenn nicht besser.</translation>
    </message>
    <message>
        <source>4  Antihistamine third line, oral, once stable. No routine steroid: only if refractory, or asthma or shock.</source>
        <translation>4  Antihistaminikum an dritter Stelle, oral, wenn stabil. Kein Steroid als Routine: nur wenn refraktär, bei Asthma oder Schock.</translation>
    </message>
    <message>
        <source>Approx {time}</source>
        <translation>Ca. {time}</translation>
    </message>
    <message>
        <source>{n}day</source>
        <translation>{n}&#xa0;d</translation>
    </message>
    <message>
        <source>{n}hr</source>
        <translation>{n}h</translation>
    </message>
    <message>
        <source>{n}min</source>
        <translation>{n}&#xa0;min</translation>
    </message>
    <message>
        <source>{span} late</source>
        <translation>{span} zu spät</translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation>noch {span}</translation>
    </message>
    <message>
        <source>{unit} late</source>
        <translation>{unit} spät</translation>
    </message>
    <message>
        <source>hr</source>
        <translation>h</translation>
    </message>
    <message>
        <source>({years}y)</source>
        <translation>({years}&#xa0;J.)</translation>
    </message>
    <message>
        <source>{n}th</source>
        <translation>{n}.</translation>
    </message>
    <message>
        <source>So medicines more than {minutes} min apart leave no time in common. An infused medicine counts from its end for the opening and from its beginning for the closing. A dose taken at home by order does not count.</source>
        <translation>Medikamente, die mehr als {minutes} min auseinander liegen, haben also keine gemeinsame Zeit. Ein infundiertes Medikament zählt für das Öffnen ab seinem Ende, für das Schließen ab seinem Beginn. Eine auf Anordnung zu Hause genommene Dosis zählt nicht.</translation>
    </message>
    <message>
        <source>PAST</source>
        <translation>VERGANGEN</translation>
    </message>
    <message>
        <source>{past}: as it was known at {time} on {day}</source>
        <translation>{past}: wie es am {day} um {time} bekannt war</translation>
    </message>
    <message numerus="yes">
        <source>%n line was written by then|%n lines were written by then</source>
        <translation>
            <numerusform>%n Zeile war bis dahin geschrieben</numerusform>
            <numerusform>%n Zeilen waren bis dahin geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line about the time before was written only later and is left out here|%n lines about the time before were written only later and are left out here</source>
        <translation>
            <numerusform>%n Zeile über die Zeit davor wurde erst später geschrieben und fehlt hier</numerusform>
            <numerusform>%n Zeilen über die Zeit davor wurden erst später geschrieben und fehlen hier</numerusform>
        </translation>
    </message>
    <message>
        <source>only to read: nothing can be recorded here</source>
        <translation>nur zum Lesen: hier kann nichts dokumentiert werden</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Pump</source>
        <translation>Pumpe</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Start window</source>
        <translation>Startfenster</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>läuft nicht</translation>
    </message>
    <message>
        <source>{volume} of {whole}</source>
        <translation>{volume} von {whole}</translation>
    </message>
    <message>
        <source>{time}, in {left}</source>
        <translation>{time}, in {left}</translation>
    </message>
    <message>
        <source>{time}, {late}</source>
        <translation>{time}, {late}</translation>
    </message>
    <message>
        <source>approx {time}</source>
        <translation>etwa {time}</translation>
    </message>
    <message>
        <source>reported {time}</source>
        <translation>gemeldet {time}</translation>
    </message>
    <message>
        <source>no longer open</source>
        <translation>nicht mehr offen</translation>
    </message>
    <message>
        <source>stop for good is advised</source>
        <translation>endgültiges Beenden wird geraten</translation>
    </message>
    <message>
        <source>in {left}</source>
        <translation>in {left}</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>priority {priority}</source>
        <translation>Dringlichkeit {priority}</translation>
    </message>
    <message>
        <source>no alarm in the log</source>
        <translation>kein Alarm im Protokoll</translation>
    </message>
    <message>
        <source>alarm since {time}</source>
        <translation>Alarm seit {time}</translation>
    </message>
    <message>
        <source>seen {time}</source>
        <translation>gesehen {time}</translation>
    </message>
    <message>
        <source>nobody saw it</source>
        <translation>niemand hat ihn gesehen</translation>
    </message>
    <message>
        <source>was over before anybody saw it</source>
        <translation>war vorbei, bevor ihn jemand sah</translation>
    </message>
    <message>
        <source>Where the numbers come from</source>
        <translation>Woher die Zahlen kommen</translation>
    </message>
    <message>
        <source>No premedicine sets a start window yet.</source>
        <translation>Noch setzt kein Medikament ein Startfenster.</translation>
    </message>
    <message>
        <source>By what was given it opens at {opens} and closes at {closes}.</source>
        <translation>Nach dem Gegebenen öffnet es um {opens} und schließt um {closes}.</translation>
    </message>
    <message>
        <source>At {rate} since {since}; {next} from {due}.</source>
        <translation>Mit {rate} seit {since}; {next} ab {due}.</translation>
    </message>
    <message>
        <source>The observation ends at {time}.</source>
        <translation>Die Beobachtung endet um {time}.</translation>
    </message>
    <message>
        <source>It was for {clock}: {late}.</source>
        <translation>Es war für {clock}: {late}.</translation>
    </message>
    <message>
        <source>It is for {clock}.</source>
        <translation>Es ist für {clock}.</translation>
    </message>
    <message>
        <source>{volume} left by time and rate.</source>
        <translation>Noch {volume} nach Zeit und Laufrate.</translation>
    </message>
    <message>
        <source>Arrive</source>
        <translation>Ankunft</translation>
    </message>
    <message>
        <source>Ready to treat</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Bedside check and start</source>
        <translation>Kontrolle am Patienten und Start</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Entlassen</translation>
    </message>
    <message>
        <source>Identity, not older than 15 min</source>
        <translation>Identität, nicht älter als 15&#xa0;min</translation>
    </message>
    <message>
        <source>Lab results: ANC and platelets</source>
        <translation>Labor: ANC und Thrombozyten</translation>
    </message>
    <message>
        <source>Type and screen</source>
        <translation>Blutgruppe + AKS</translation>
    </message>
    <message>
        <source>Second check of the bag</source>
        <translation>Zweitkontrolle des Beutels</translation>
    </message>
    <message>
        <source>Line with filter</source>
        <translation>Zugang mit Filter</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>in Vorbereitung</translation>
    </message>
    <message>
        <source>infusion running</source>
        <translation>Infusion läuft</translation>
    </message>
    <message>
        <source>infusion paused</source>
        <translation>Infusion pausiert</translation>
    </message>
    <message>
        <source>the infusion runs</source>
        <translation>die Infusion läuft</translation>
    </message>
    <message>
        <source>the infusion is paused</source>
        <translation>die Infusion ist unterbrochen</translation>
    </message>
    <message>
        <source>stopped for a reaction</source>
        <translation>wegen Reaktion gestoppt</translation>
    </message>
    <message>
        <source>under observation</source>
        <translation>in Nachbeobachtung</translation>
    </message>
    <message>
        <source>Close the program while patients are under way?</source>
        <translation>Programm schließen, während Patienten behandelt werden?</translation>
    </message>
    <message>
        <source>Nothing is lost: it goes on where it was when it is opened again. Until then nothing counts the time, and no alarm comes.</source>
        <translation>Nichts geht verloren: Beim nächsten Öffnen geht es weiter, wo es war. Bis dahin zählt nichts die Zeit, und kein Alarm kommt.</translation>
    </message>
    <message>
        <source>alarms go on</source>
        <translation>Alarme laufen weiter</translation>
    </message>
    <message>
        <source>no alarms any more</source>
        <translation>keine Alarme mehr</translation>
    </message>
    <message>
        <source>nobody has confirmed that the pump stands still</source>
        <translation>niemand hat bestätigt, dass die Pumpe steht</translation>
    </message>
    <message>
        <source>signed off</source>
        <translation>abgezeichnet</translation>
    </message>
    <message>
        <source>Start the infusion</source>
        <translation>Infusion starten</translation>
    </message>
    <message>
        <source>Assess the reaction</source>
        <translation>Reaktion einschätzen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Stop for good is advised</source>
        <translation>Endgültig beenden wird empfohlen</translation>
    </message>
    <message>
        <source>End of observation</source>
        <translation>Ende der Beobachtung</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Abzeichnen</translation>
    </message>
    <message>
        <source>otherwise than the protocol</source>
        <translation>anders als im Protokoll</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>Zwischenfall</translation>
    </message>
    <message>
        <source>timing</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>dokumentiert</translation>
    </message>
    <message>
        <source>asked for a reason</source>
        <translation>nach dem Grund gefragt</translation>
    </message>
    <message>
        <source>asked for a second person</source>
        <translation>nach einer zweiten Person gefragt</translation>
    </message>
    <message>
        <source>asked for an order</source>
        <translation>nach einer Anordnung gefragt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message numerus="yes">
        <source>%n premedicine|%n premedicines</source>
        <translation>
            <numerusform>%n Prämedikation</numerusform>
            <numerusform>%n Prämedikationen</numerusform>
        </translation>
    </message>
    <message>
        <source>Give {what} by {time}</source>
        <translation>{what} geben bis {time}</translation>
    </message>
    <message>
        <source>Give {what}</source>
        <translation>{what} geben</translation>
    </message>
    <message>
        <source>Start from {time}</source>
        <translation>Start ab {time}</translation>
    </message>
    <message>
        <source>Start by {time}</source>
        <translation>Start bis {time}</translation>
    </message>
    <message>
        <source>to {rate}</source>
        <translation>auf {rate}</translation>
    </message>
    <message>
        <source>Pump above the record</source>
        <translation>Pumpe schneller als dokumentiert</translation>
    </message>
    <message>
        <source>Pump shows {shown}, not {recorded}</source>
        <translation>Pumpe zeigt {shown}, nicht {recorded}</translation>
    </message>
    <message>
        <source>Use bag by {time}</source>
        <translation>Beutel verwenden bis {time}</translation>
    </message>
    <message>
        <source>Bag runs out of time</source>
        <translation>Zeit des Beutels läuft ab</translation>
    </message>
    <message>
        <source>point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>slash</source>
        <translation>Schrägstrich</translation>
    </message>
    <message>
        <source>Take the last figure back</source>
        <translation>Die letzte Ziffer zurücknehmen</translation>
    </message>
    <message>
        <source>Record {count}</source>
        <translation>Verlauf {count}</translation>
    </message>
    <message>
        <source>Looked at when the program opened: unchanged since head {head}, witnessed {date}. A copy put back as a whole is seen only beside a head kept elsewhere.</source>
        <translation>Beim Öffnen des Programms durchgesehen: unverändert seit Siegel {head}, bezeugt {date}. Eine als Ganzes zurückgelegte Kopie fällt nur neben einem anderswo verwahrten Siegel auf.</translation>
    </message>
    <message>
        <source>what is left stays as it is</source>
        <translation>was übrig ist, bleibt so</translation>
    </message>
    <message>
        <source>Recorded while nobody was signed in</source>
        <translation>Dokumentiert, während niemand angemeldet war</translation>
    </message>
    <message>
        <source>{person}, what of this was you? Your name is added to the line; nothing is rewritten.</source>
        <translation>{person}, was davon waren Sie? Ihr Name kommt zur Zeile dazu; nichts wird überschrieben.</translation>
    </message>
    <message>
        <source>has a name now</source>
        <translation>hat jetzt einen Namen</translation>
    </message>
    <message>
        <source>All of it has a name now.</source>
        <translation>Alles davon hat jetzt einen Namen.</translation>
    </message>
    <message>
        <source>That was me</source>
        <translation>Das war ich</translation>
    </message>
    <message>
        <source>Her name, as it stands in the record</source>
        <translation>Der Name, wie er in der Akte steht</translation>
    </message>
    <message>
        <source>What she is here</source>
        <translation>Was sie hier ist</translation>
    </message>
    <message>
        <source>A nurse lets her in. She can sign in for 13 hours.</source>
        <translation>Eine Pflegekraft lässt sie ein. Sie kann sich 13 Stunden lang anmelden.</translation>
    </message>
    <message>
        <source>I let her in</source>
        <translation>Ich lasse sie ein</translation>
    </message>
    <message>
        <source>Her name, and what she is here?</source>
        <translation>Der Name, und was sie hier ist?</translation>
    </message>
    <message>
        <source>{person} is somebody&apos;s name here already. Write it so that both are told apart.</source>
        <translation>{person} heißt hier schon jemand. So schreiben, dass beide unterscheidbar sind.</translation>
    </message>
    <message>
        <source>Let somebody in for this shift...</source>
        <translation>Jemanden für diese Schicht einlassen...</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>names are hidden</source>
        <translation>Namen verborgen</translation>
    </message>
    <message>
        <source>Locked: names are hidden, alarms and REACTION are not. What is pressed now is claimed afterwards.</source>
        <translation>Gesperrt: Namen sind verborgen, Alarme und REAKTION nicht. Was jetzt gedrückt wird, wird nachträglich bestätigt.</translation>
    </message>
    <message>
        <source>Let somebody in for this shift</source>
        <translation>Jemanden für diese Schicht einlassen</translation>
    </message>
    <message>
        <source>Remark, if there is one</source>
        <translation>Bemerkung, falls es eine gibt</translation>
    </message>
    <message>
        <source>Reviewed by a charge nurse</source>
        <translation>Durchsicht durch eine Schichtleitung</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Ich habe es gelesen</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wer sind Sie?</translation>
    </message>
    <message>
        <source>PIN of {person}</source>
        <translation>PIN von {person}</translation>
    </message>
    <message>
        <source>Choose a PIN: 4 to 8 figures</source>
        <translation>Eine PIN wählen: 4 bis 8 Ziffern</translation>
    </message>
    <message>
        <source>The same figures once more</source>
        <translation>Noch einmal dieselben Ziffern</translation>
    </message>
    <message>
        <source>Tap your name, or scan your badge.</source>
        <translation>Namen antippen oder Ausweis scannen.</translation>
    </message>
    <message>
        <source>Tap your name.</source>
        <translation>Namen antippen.</translation>
    </message>
    <message>
        <source>{person} has no PIN of her own yet. Tell it to nobody, also not to us.</source>
        <translation>{person} hat noch keine eigene PIN. Niemandem sagen, auch uns nicht.</translation>
    </message>
    <message>
        <source>PIN first</source>
        <translation>zuerst die PIN</translation>
    </message>
    <message>
        <source>These were other figures. Choose again.</source>
        <translation>Das waren andere Ziffern. Neu wählen.</translation>
    </message>
    <message>
        <source>Nobody who works here now can do this.</source>
        <translation>Niemand, der jetzt hier arbeitet, kann das tun.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Every spoken order has been seen in writing.</source>
        <translation>Jede mündliche Anordnung wurde schriftlich gesehen.</translation>
    </message>
    <message>
        <source>Spoken orders: the written one still to be seen</source>
        <translation>Mündliche Anordnungen: die schriftliche ist noch zu sehen</translation>
    </message>
    <message>
        <source>I am the charge nurse</source>
        <translation>Ich bin die Schichtleitung</translation>
    </message>
    <message>
        <source>a charge nurse, with her PIN below</source>
        <translation>eine Schichtleitung, mit ihrer PIN unten</translation>
    </message>
    <message>
        <source>I saw the written order</source>
        <translation>Ich habe die schriftliche Anordnung gesehen</translation>
    </message>
    <message>
        <source>{name} has {chairs} now.</source>
        <translation>{name} hat jetzt: {chairs}.</translation>
    </message>
    <message>
        <source>{name} covers {chairs} until {time}.</source>
        <translation>{name} vertritt bis {time}: {chairs}.</translation>
    </message>
    <message>
        <source>You have {chairs} again.</source>
        <translation>Sie haben wieder: {chairs}.</translation>
    </message>
    <message>
        <source>Who watches them</source>
        <translation>Wer nach ihnen schaut</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>She watches them</source>
        <translation>Sie schaut nach ihnen</translation>
    </message>
    <message>
        <source>For {minutes}, then it is asked again while the reaction is open. No PIN: this may not wait.</source>
        <translation>Für {minutes}, dann wird wieder gefragt, solange die Reaktion offen ist. Keine PIN: das darf nicht warten.</translation>
    </message>
    <message>
        <source>Back to the reaction</source>
        <translation>Zurück zur Reaktion</translation>
    </message>
    <message>
        <source>{nurse} is at a reaction. Who watches {chairs}?</source>
        <translation>{nurse} ist bei einer Reaktion. Wer schaut nach: {chairs}?</translation>
    </message>
    <message>
        <source>What did the screen say?</source>
        <translation>Was stand auf dem Bildschirm?</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>Show that time</source>
        <translation>Diese Zeit zeigen</translation>
    </message>
    <message>
        <source>Line before</source>
        <translation>Zeile davor</translation>
    </message>
    <message>
        <source>Line after</source>
        <translation>Zeile danach</translation>
    </message>
    <message>
        <source>What was due or coming</source>
        <translation>Was fällig war oder kam</translation>
    </message>
    <message>
        <source>Record as it was known, newest first</source>
        <translation>Dokumentation, wie sie bekannt war, Neuestes zuerst</translation>
    </message>
    <message>
        <source>Nothing was due or coming.</source>
        <translation>Nichts war fällig, nichts stand bevor.</translation>
    </message>
    <message>
        <source>What the screen said</source>
        <translation>Was auf dem Bildschirm stand</translation>
    </message>
    <message>
        <source>Type the time to look at: 10:40.</source>
        <translation>Tippen Sie die Zeit, die Sie sehen wollen: 10:40.</translation>
    </message>
    <message>
        <source>Nothing was written of this infusion before {time}.</source>
        <translation>Vor {time} wurde von dieser Infusion nichts geschrieben.</translation>
    </message>
    <message>
        <source>That time has not come yet.</source>
        <translation>Diese Zeit ist noch nicht gekommen.</translation>
    </message>
    <message>
        <source>This is the last line.</source>
        <translation>Das ist die letzte Zeile.</translation>
    </message>
    <message>
        <source>This is the first line.</source>
        <translation>Das ist die erste Zeile.</translation>
    </message>
    <message>
        <source>What it asked for · {count}</source>
        <translation>Was es verlangte · {count}</translation>
    </message>
    <message>
        <source>Record then · {count} lines</source>
        <translation>Dokumentation damals · {count} Zeilen</translation>
    </message>
    <message>
        <source>Meanwhile: {safe}</source>
        <translation>Inzwischen: {safe}</translation>
    </message>
    <message>
        <source>next: {what}, {time}</source>
        <translation>als Nächstes: {what}, {time}</translation>
    </message>
    <message>
        <source>next: {what} {at}, {time}</source>
        <translation>als Nächstes: {what} {at}, {time}</translation>
    </message>
    <message>
        <source>REACTION OPEN</source>
        <translation>REAKTION OFFEN</translation>
    </message>
    <message numerus="yes">
        <source>%n thing late|%n things late</source>
        <translation>
            <numerusform>%n Sache überfällig</numerusform>
            <numerusform>%n Sachen überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item open before the start|%n items open before the start</source>
        <translation>
            <numerusform>%n Punkt vor dem Start offen</numerusform>
            <numerusform>%n Punkte vor dem Start offen</numerusform>
        </translation>
    </message>
    <message>
        <source>order of {who} awaited, asked {time}, {minutes}</source>
        <translation>Anordnung von {who} erwartet, gefragt {time}, {minutes}</translation>
    </message>
    <message>
        <source>{name} for {whose} until {time}</source>
        <translation>{name} für {whose} bis {time}</translation>
    </message>
    <message numerus="yes">
        <source>chair {chairs}|chairs {chairs}</source>
        <translation>
            <numerusform>Platz {chairs}</numerusform>
            <numerusform>Plätze {chairs}</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the pump now: that needs no order.</source>
        <translation>Stoppen Sie jetzt die Pumpe: dafür braucht es keine Anordnung.</translation>
    </message>
    <message>
        <source>Do not start before the order is there.</source>
        <translation>Nicht starten, bevor die Anordnung da ist.</translation>
    </message>
    <message>
        <source>The start window goes on: it closes at {time}.</source>
        <translation>Das Startfenster läuft weiter: es schließt um {time}.</translation>
    </message>
    <message>
        <source>Checks, bag, line and what is left to give may go on.</source>
        <translation>Prüfungen, Beutel, Zugang und was noch zu geben ist, können weitergehen.</translation>
    </message>
    <message>
        <source>It may run on at {rate}. No rise.</source>
        <translation>Sie darf mit {rate} weiterlaufen. Keine Erhöhung.</translation>
    </message>
    <message>
        <source>To slow, pause or stop needs no order, at any time.</source>
        <translation>Verlangsamen, Pausieren und Stoppen braucht nie eine Anordnung.</translation>
    </message>
    <message>
        <source>The pump may stay paused.</source>
        <translation>Die Pumpe darf pausiert bleiben.</translation>
    </message>
    <message>
        <source>Leave the pump stopped. No restart before the order is there.</source>
        <translation>Die Pumpe bleibt gestoppt. Kein Neustart, bevor die Anordnung da ist.</translation>
    </message>
    <message>
        <source>Follow the site&apos;s card for reactions.</source>
        <translation>Folgen Sie der Karte des Hauses für Reaktionen.</translation>
    </message>
    <message>
        <source>Stay with the patient; vital signs as closely as the screen says.</source>
        <translation>Bleiben Sie beim Patienten; Vitalwerte so dicht, wie der Bildschirm sagt.</translation>
    </message>
    <message>
        <source>Keep the patient under observation.</source>
        <translation>Beobachten Sie den Patienten weiter.</translation>
    </message>
    <message>
        <source>Checks go on at their times.</source>
        <translation>Kontrollen gehen zu ihren Zeiten weiter.</translation>
    </message>
    <message>
        <source>The bag&apos;s time goes on: use by {time}.</source>
        <translation>Die Zeit des Beutels läuft weiter: verwendbar bis {time}.</translation>
    </message>
    <message>
        <source>Order of {who} awaited: asked {time}, {minutes}</source>
        <translation>Anordnung von {who} erwartet: gefragt {time}, {minutes}</translation>
    </message>
    <message>
        <source>{name}, born {born}: {act}. Ordered by {who}.</source>
        <translation>{name}, geboren {born}: {act}. Angeordnet von {who}.</translation>
    </message>
    <message>
        <source>signed {time}</source>
        <translation>unterschrieben {time}</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation>noch nicht unterschrieben</translation>
    </message>
    <message>
        <source>There is no list of the site: every spoken order needs its written one.</source>
        <translation>Es gibt keine Liste des Hauses: jede mündliche Anordnung braucht ihre schriftliche.</translation>
    </message>
    <message numerus="yes">
        <source>A telephone order is enough for %n of {acts} acts|A telephone order is enough for %n of {acts} acts</source>
        <translation>
            <numerusform>Eine telefonische Anordnung genügt für %n von {acts} Handlungen</numerusform>
            <numerusform>Eine telefonische Anordnung genügt für %n von {acts} Handlungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>Jetzt eine Kopie anlegen</translation>
    </message>
    <message>
        <source>Copies of the record</source>
        <translation>Kopien der Aufzeichnung</translation>
    </message>
    <message>
        <source>Each day, while the program runs, the record is sealed and copied into the folder “backups” beside it; the copy is opened and checked. The last copy of each of 14 days is kept. Keep one elsewhere, too: a fire, a thief or a broken disk takes these with it.</source>
        <translation>Jeden Tag, solange das Programm läuft, wird die Aufzeichnung versiegelt und in den Ordner „backups“ daneben kopiert; die Kopie wird geöffnet und geprüft. Von 14 Tagen bleibt je die letzte Kopie. Bewahren Sie auch anderswo eine auf: Feuer, Diebstahl oder ein Plattenschaden nehmen diese mit.</translation>
    </message>
    <message>
        <source>Go back to an earlier copy</source>
        <translation>Zu einer früheren Kopie zurück</translation>
    </message>
    <message>
        <source>For a record that is damaged. The program first says what would be lost; then a charge nurse shows who she is, and the window closes and opens again on the copy.</source>
        <translation>Für eine beschädigte Aufzeichnung. Das Programm sagt zuerst, was verloren ginge; dann weist sich eine Schichtleitung aus, und das Fenster schließt sich und öffnet sich auf der Kopie neu.</translation>
    </message>
    <message>
        <source>Last copy: {when}</source>
        <translation>Letzte Kopie: {when}</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation>Es gibt noch keine Kopie.</translation>
    </message>
    <message>
        <source>A copy is being made...</source>
        <translation>Eine Kopie wird angelegt ...</translation>
    </message>
    <message>
        <source>Tap one: first it says what would be lost.</source>
        <translation>Eine antippen: zuerst steht da, was verloren ginge.</translation>
    </message>
    <message>
        <source>Leave the record as it is</source>
        <translation>Aufzeichnung lassen, wie sie ist</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Put it back all the same</source>
        <translation>Trotzdem zurückholen</translation>
    </message>
    <message>
        <source>The copy is being opened and held against the record...</source>
        <translation>Die Kopie wird geöffnet und mit der Aufzeichnung verglichen ...</translation>
    </message>
    <message>
        <source>Put back the copy of {when}?</source>
        <translation>Die Kopie vom {when} zurückholen?</translation>
    </message>
    <message>
        <source>opened and checked</source>
        <translation>geöffnet und geprüft</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>vor einer Aktualisierung</translation>
    </message>
    <message>
        <source>saved when the file was lost</source>
        <translation>gerettet, als die Datei verloren ging</translation>
    </message>
    <message>
        <source>This copy is not as the program wrote it: {fault}</source>
        <translation>Diese Kopie ist nicht so, wie das Programm sie schrieb: {fault}</translation>
    </message>
    <message>
        <source>The record that is there cannot be read, so nobody can say what it has that the copy has not.</source>
        <translation>Die vorhandene Aufzeichnung ist nicht lesbar; niemand kann sagen, was sie hat und die Kopie nicht.</translation>
    </message>
    <message>
        <source>The record has nothing that this copy has not.</source>
        <translation>Die Aufzeichnung hat nichts, was diese Kopie nicht hat.</translation>
    </message>
    <message>
        <source>The file that is there now is kept beside under another name; it is not deleted.</source>
        <translation>Die jetzige Datei bleibt unter anderem Namen daneben; sie wird nicht gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry|%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n infusion|of %n infusions</source>
        <translation>
            <numerusform>einer Infusion</numerusform>
            <numerusform>von %n Infusionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry that was tried and not kept|%n entries tried and not kept</source>
        <translation>
            <numerusform>%n versuchter, nicht behaltener Eintrag</numerusform>
            <numerusform>%n versuchte, nicht behaltene Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line of the workstation&apos;s log|%n lines of the workstation&apos;s log</source>
        <translation>
            <numerusform>%n Zeile des Protokolls dieses Arbeitsplatzes</numerusform>
            <numerusform>%n Zeilen des Protokolls dieses Arbeitsplatzes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signature|%n signatures</source>
        <translation>
            <numerusform>%n Unterschrift</numerusform>
            <numerusform>%n Unterschriften</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line of the log of people|%n lines of the log of people</source>
        <translation>
            <numerusform>%n Zeile des Personenprotokolls</numerusform>
            <numerusform>%n Zeilen des Personenprotokolls</numerusform>
        </translation>
    </message>
    <message>
        <source>LOST BY IT: {what}, the last written {until}.</source>
        <translation>VERLOREN GINGEN: {what}, zuletzt geschrieben {until}.</translation>
    </message>
    <message>
        <source>The copy also has lines that the record has not: it is no earlier state of it.</source>
        <translation>Die Kopie hat auch Zeilen, die die Aufzeichnung nicht hat: sie ist kein früherer Stand von ihr.</translation>
    </message>
    <message>
        <source>ANOTHER PROGRAM IS USING THE FILE of the record: close that program.</source>
        <translation>EIN ANDERES PROGRAMM BENUTZT DIE DATEI der Aufzeichnung: dieses Programm schließen.</translation>
    </message>
    <message>
        <source>THE FILE of the record IS WRITE-PROTECTED: have its permissions set right.</source>
        <translation>DIE DATEI der Aufzeichnung IST SCHREIBGESCHÜTZT: die Rechte richtigstellen lassen.</translation>
    </message>
    <message>
        <source>THE DISK DOES NOT ANSWER as it should: have it looked at.</source>
        <translation>DIE FESTPLATTE ANTWORTET NICHT, wie sie soll: nachsehen lassen.</translation>
    </message>
    <message>
        <source>THE DISK IS FULL: free some space.</source>
        <translation>DIE FESTPLATTE IST VOLL: Platz schaffen.</translation>
    </message>
    <message>
        <source>THE FILE of the record IS DAMAGED: have the last copy put back.</source>
        <translation>DIE DATEI der Aufzeichnung IST BESCHÄDIGT: die letzte Kopie zurückholen lassen.</translation>
    </message>
    <message>
        <source>THE FILE of the record IS NOT THERE, or may not be opened: have it put back.</source>
        <translation>DIE DATEI der Aufzeichnung FEHLT oder darf nicht geöffnet werden: zurücklegen lassen.</translation>
    </message>
    <message>
        <source>THE FILE IS GONE; what was saved is copied. Close, open, put that copy back.</source>
        <translation>DIE DATEI IST WEG; Gespeichertes ist kopiert. Schließen, öffnen, Kopie zurückholen.</translation>
    </message>
    <message>
        <source>THE FILE IS GONE and cannot be copied: do not close the program, have the file put back.</source>
        <translation>DIE DATEI IST WEG und lässt sich nicht kopieren: Programm nicht schließen, Datei zurücklegen lassen.</translation>
    </message>
    <message>
        <source>ANOTHER FILE STANDS IN ITS PLACE: close the program, have the right file put back.</source>
        <translation>EINE ANDERE DATEI LIEGT AN IHRER STELLE: Programm schließen, die richtige Datei zurücklegen lassen.</translation>
    </message>
    <message>
        <source>THE FILE of the record IS NOT THERE, but copies of it are: put one back. To begin a new record, move the folder “backups” away.</source>
        <translation>DIE DATEI der Aufzeichnung FEHLT, aber Kopien sind da: eine zurückholen. Um neu zu beginnen, den Ordner „backups“ wegräumen.</translation>
    </message>
    <message>
        <source>THE FILE of the record IS NOT THERE, but its journal is: have the file put back beside it, or put a copy back.</source>
        <translation>DIE DATEI der Aufzeichnung FEHLT, aber ihr Journal ist da: die Datei daneben zurücklegen lassen oder eine Kopie zurückholen.</translation>
    </message>
    <message>
        <source>The passphrase does not open the record: type it again, capitals and spaces too.</source>
        <translation>Die Passphrase öffnet die Aufzeichnung nicht: noch einmal eingeben, auch Groß- und Kleinschreibung und Leerzeichen.</translation>
    </message>
    <message>
        <source>THE RECORD IS OPEN TWICE on this computer, perhaps by this program started twice: look for the other window, and close one.</source>
        <translation>DIE AUFZEICHNUNG IST ZWEIMAL OFFEN auf diesem Computer, vielleicht durch zweimaliges Starten: das andere Fenster suchen und eines schließen.</translation>
    </message>
    <message>
        <source>Something else was recorded meanwhile: look at what changed, then record again.</source>
        <translation>Inzwischen wurde anderes eingetragen: nachsehen, was sich geändert hat, dann noch einmal eintragen.</translation>
    </message>
    <message>
        <source>This patient has an open infusion already: continue there, or close that one first.</source>
        <translation>Diese Person hat schon eine offene Infusion: dort weitermachen oder jene zuerst abschließen.</translation>
    </message>
    <message>
        <source>Nothing is signed without connection to the record: sign when the line about it is gone.</source>
        <translation>Ohne Verbindung zur Akte wird nichts unterschrieben: unterschreiben, sobald die Zeile darüber fort ist.</translation>
    </message>
    <message>
        <source>Entries of this infusion wait here to be sent: it is shown as this workstation knows it.</source>
        <translation>Einträge dieser Infusion warten hier auf das Senden: Gezeigt wird, was dieser Arbeitsplatz weiß.</translation>
    </message>
    <message>
        <source>The system&apos;s key store is locked: unlock it, then start the program again.</source>
        <translation>Der Schlüsselspeicher des Systems ist gesperrt: entsperren, dann das Programm neu starten.</translation>
    </message>
    <message>
        <source>The record would lie on a network share ({share}): two computers could destroy it, and what was saved could be lost with the network. Have it moved to this computer&apos;s own disk.</source>
        <translation>Die Aufzeichnung läge auf einer Netzfreigabe ({share}): zwei Computer könnten sie zerstören, und Gespeichertes könnte mit dem Netz verloren gehen. Lassen Sie sie auf die eigene Festplatte dieses Computers bringen.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry waits here to be sent.|%n entries wait here to be sent.</source>
        <translation>
            <numerusform>%n Eintrag wartet hier darauf, gesendet zu werden.</numerusform>
            <numerusform>%n Einträge warten hier darauf, gesendet zu werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>NO CONNECTION TO THE RECORD. Go on: what you record is kept here and sent by itself. Other workstations do not see it until then, nor you theirs.</source>
        <translation>KEINE VERBINDUNG ZUR DOKUMENTATION. Machen Sie weiter: Was Sie eintragen, bleibt hier aufbewahrt und wird von selbst gesendet. Andere Arbeitsplätze sehen es erst dann, und Sie deren Einträge auch.</translation>
    </message>
    <message>
        <source>NOT TAKEN INTO THE RECORD: {lines}. Look at the patient.</source>
        <translation>NICHT IN DIE DOKUMENTATION ÜBERNOMMEN: {lines}. Sehen Sie nach dem Patienten.</translation>
    </message>
    <message>
        <source>NOT TAKEN INTO THE RECORD: {lines}. Recorded here without connection, it contradicts what another workstation recorded. It is kept beside. Look at the patient, and record what is true.</source>
        <translation>NICHT IN DIE DOKUMENTATION ÜBERNOMMEN: {lines}. Hier ohne Verbindung eingetragen, widerspricht es dem, was ein anderer Arbeitsplatz eingetragen hat. Es bleibt daneben aufbewahrt. Sehen Sie nach dem Patienten und tragen Sie ein, was zutrifft.</translation>
    </message>
    <message>
        <source>STILL TO BE ANSWERED, recorded without connection: {lines}. Why, or on whose order?</source>
        <translation>NOCH ZU BEANTWORTEN, ohne Verbindung eingetragen: {lines}. Warum, oder auf wessen Anordnung?</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>NO CONNECTION TO THE RECORD. Go on: {count} wait here.</source>
        <translation>KEINE VERBINDUNG ZUR DOKUMENTATION. Weiter: {count} warten hier.</translation>
    </message>
    <message>
        <source>a line of this workstation&apos;s log</source>
        <translation>eine Zeile des Protokolls dieses Arbeitsplatzes</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Abgebrochen: Nichts wurde geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n infusion was left out: its second check is under way.|%n infusions were left out: their second check is under way.</source>
        <translation>
            <numerusform>%n Infusion wurde ausgelassen: Ihre Zweitkontrolle läuft.</numerusform>
            <numerusform>%n Infusionen wurden ausgelassen: Ihre Zweitkontrolle läuft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n infusion was written: {place}|%n infusions were written: {place}</source>
        <translation>
            <numerusform>%n Infusion geschrieben: {place}</numerusform>
            <numerusform>%n Infusionen geschrieben: {place}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read and is not in it.|%n could not be read and are not in it.</source>
        <translation>
            <numerusform>%n war nicht lesbar und fehlt.</numerusform>
            <numerusform>%n waren nicht lesbar und fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures of the unit, never of one nurse. 9 in 4: nine times, in four infusions. Tap a line to see them.</source>
        <translation>Zahlen der Station, nie einer Person. 9 in 4: neunmal, in vier Infusionen. Eine Zeile antippen zeigt sie.</translation>
    </message>
    <message>
        <source>None in these infusions.</source>
        <translation>Keine in diesen Infusionen.</translation>
    </message>
    <message>
        <source>{count} in {infusions}</source>
        <translation>{count} in {infusions}</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Earlier infusions</source>
        <translation>Frühere Infusionen</translation>
    </message>
    <message>
        <source>Open a file...</source>
        <translation>Datei öffnen...</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>File...</source>
        <translation>Datei...</translation>
    </message>
    <message>
        <source>Open a file of orders</source>
        <translation>Datei mit Anordnungen öffnen</translation>
    </message>
    <message>
        <source>Orders (CSV or FHIR)</source>
        <translation>Anordnungen (CSV oder FHIR)</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>From {file}, {place}: what is marked. Compare it with the order.</source>
        <translation>Aus {file}, {place}: was markiert ist. Mit der Anordnung vergleichen.</translation>
    </message>
    <message>
        <source>Not taken over: {list}.</source>
        <translation>Nicht übernommen: {list}.</translation>
    </message>
    <message>
        <source>Replace what is typed</source>
        <translation>Getipptes ersetzen</translation>
    </message>
    <message>
        <source>Open another file...</source>
        <translation>Andere Datei öffnen...</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Zurück zum Formular</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n order|{file}: %n orders</source>
        <translation>
            <numerusform>{file}: %n Anordnung</numerusform>
            <numerusform>{file}: %n Anordnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Which one? Nothing is taken over before you tap.</source>
        <translation>Welche? Vor dem Tippen wird nichts übernommen.</translation>
    </message>
    <message>
        <source>Typed: {typed}</source>
        <translation>Getippt: {typed}</translation>
    </message>
    <message>
        <source>no name yet</source>
        <translation>noch kein Name</translation>
    </message>
    <message>
        <source>In the file: {order}</source>
        <translation>In der Datei: {order}</translation>
    </message>
    <message>
        <source>Replacing can be taken back until the infusion is opened.</source>
        <translation>Ersetzen lässt sich zurücknehmen, bis die Infusion eröffnet ist.</translation>
    </message>
    <message>
        <source>Something is typed already. Replace it?</source>
        <translation>Es ist schon etwas getippt. Ersetzen?</translation>
    </message>
    <message>
        <source>Keep what is typed</source>
        <translation>Getipptes behalten</translation>
    </message>
    <message numerus="yes">
        <source>And %n more problem.|And %n more problems.</source>
        <translation>
            <numerusform>Und %n weiteres Problem.</numerusform>
            <numerusform>Und %n weitere Probleme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file} is refused: %n problem|{file} is refused: %n problems</source>
        <translation>
            <numerusform>{file} ist abgelehnt: %n Problem</numerusform>
            <numerusform>{file} ist abgelehnt: %n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken over. Have it mended where it was made, or type the order.</source>
        <translation>Nichts wurde übernommen. Die Datei dort berichtigen lassen, wo sie entstand, oder die Anordnung tippen.</translation>
    </message>
    <message>
        <source>Born {date}</source>
        <translation>Geb. {date}</translation>
    </message>
    <message>
        <source>cycle {cycle}</source>
        <translation>Zyklus {cycle}</translation>
    </message>
    <message>
        <source>day {day}</source>
        <translation>Tag {day}</translation>
    </message>
    <message>
        <source>{amount}, measured {date}</source>
        <translation>{amount}, gemessen {date}</translation>
    </message>
    <message>
        <source>NOT VALID YET: only from {date} on.</source>
        <translation>NOCH NICHT GÜLTIG: erst ab {date}.</translation>
    </message>
    <message>
        <source>Note on the order: “{note}”</source>
        <translation>Anmerkung zur Anordnung: „{note}“</translation>
    </message>
    <message numerus="yes">
        <source>%n order for another medicine is left out ({places}).|%n orders for other medicines are left out ({places}).</source>
        <translation>
            <numerusform>%n Anordnung für ein anderes Medikament ist ausgelassen ({places}).</numerusform>
            <numerusform>%n Anordnungen für andere Medikamente sind ausgelassen ({places}).</numerusform>
        </translation>
    </message>
    <message>
        <source>record</source>
        <translation>Akte</translation>
    </message>
    <message>
        <source>hand-over sheet</source>
        <translation>Übergabeblatt</translation>
    </message>
    <message>
        <source>downtime sheet</source>
        <translation>Ausfallblatt</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>The file has the patient&apos;s name and record in it: keep it where the record may be kept.</source>
        <translation>Die Datei enthält Namen und Akte: nur dort aufbewahren, wo die Akte liegen darf.</translation>
    </message>
    <message>
        <source>Open it to print</source>
        <translation>Öffnen und drucken</translation>
    </message>
    <message>
        <source>Save somewhere else...</source>
        <translation>Woanders speichern...</translation>
    </message>
    <message>
        <source>Saved: {title}</source>
        <translation>Gespeichert: {title}</translation>
    </message>
    <message>
        <source>in {folder}</source>
        <translation>in {folder}</translation>
    </message>
    <message>
        <source>Not saved: {title}</source>
        <translation>Nicht gespeichert: {title}</translation>
    </message>
    <message>
        <source>This computer has no program that opens PDF files. Take the file to one that has.</source>
        <translation>Dieser Computer hat kein Programm für PDF-Dateien. Die Datei an einem anderen öffnen.</translation>
    </message>
    <message>
        <source>No signed infusion is like this: search for fewer words, or show all again.</source>
        <translation>Keine abgezeichnete Infusion ist so: weniger Wörter suchen, oder wieder alle zeigen.</translation>
    </message>
    <message>
        <source>Figures are of the unit, never of one nurse: take the nurse out of the filters.</source>
        <translation>Zahlen gelten der Station, nie einer Person: die Person aus den Filtern nehmen.</translation>
    </message>
    <message>
        <source>The figures of the unit are for a charge nurse: sign in as one.</source>
        <translation>Die Zahlen der Station sind für die Schichtleitung: als solche anmelden.</translation>
    </message>
    <message>
        <source>Somebody wrote to this infusion meanwhile: read it again, then sign.</source>
        <translation>Jemand schrieb inzwischen zu dieser Infusion: erneut lesen, dann unterschreiben.</translation>
    </message>
    <message>
        <source>After a power cut: the downtime sheet</source>
        <translation>Nach Stromausfall: das Ausfallblatt</translation>
    </message>
    <message>
        <source>As on the paper, from top to bottom. Leave empty what was not done. Esc and Back lose nothing.</source>
        <translation>Wie auf dem Papier, von oben nach unten. Nicht Getanes leer lassen. Esc und Zurück verlieren nichts.</translation>
    </message>
    <message>
        <source>Record the rows</source>
        <translation>Zeilen eintragen</translation>
    </message>
    <message>
        <source>Look at the rows with a sentence.</source>
        <translation>Bitte die Zeilen mit einem Satz ansehen.</translation>
    </message>
    <message>
        <source>Nothing is typed yet.</source>
        <translation>Noch nichts eingetippt.</translation>
    </message>
    <message>
        <source>Not recorded yet: first the row “{title}”.</source>
        <translation>Noch nicht eingetragen: zuerst die Zeile „{title}“.</translation>
    </message>
    <message>
        <source>{time} is before this sheet: it begins after the line of {begun}. Correct the time; what was done before is written down as a late entry.</source>
        <translation>{time} liegt vor diesem Blatt: Es beginnt nach der Zeile von {begun}. Bitte die Uhrzeit berichtigen; was davor geschah, wird als Nachtrag dokumentiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n line recorded.|%n lines recorded.</source>
        <translation>
            <numerusform>%n Zeile eingetragen.</numerusform>
            <numerusform>%n Zeilen eingetragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The row “{title}” is still to be answered.</source>
        <translation>Die Zeile „{title}“ ist noch zu beantworten.</translation>
    </message>
    <message>
        <source>Not recorded: the record could not be written.</source>
        <translation>Nicht eingetragen: Die Akte konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Not recorded yet: it asks for a look.</source>
        <translation>Noch nicht eingetragen: bitte ansehen.</translation>
    </message>
    <message>
        <source>{what}: {outcome}. {said}</source>
        <translation>{what}: {outcome}. {said}</translation>
    </message>
    <message>
        <source>{what}: line {number}.</source>
        <translation>{what}: Zeile {number}.</translation>
    </message>
    <message>
        <source>LATE ENTRY, written {moment}</source>
        <translation>NACHTRAG, geschrieben {moment}</translation>
    </message>
    <message>
        <source>CORRECTED by line {number}</source>
        <translation>BERICHTIGT durch Zeile {number}</translation>
    </message>
    <message>
        <source>DIFFERS from the first check</source>
        <translation>WEICHT von der ersten Prüfung AB</translation>
    </message>
    <message>
        <source>{file} could not be written ({why}). Choose another folder.</source>
        <translation>{file} konnte nicht geschrieben werden ({why}). Bitte anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <source>Record of an infusion</source>
        <translation>Akte einer Infusion</translation>
    </message>
    <message>
        <source>Power cut or downtime</source>
        <translation>Stromausfall oder Systemausfall</translation>
    </message>
    <message>
        <source>START at {rate}</source>
        <translation>START mit {rate}</translation>
    </message>
    <message>
        <source>Restart at {rate}</source>
        <translation>Neustart mit {rate}</translation>
    </message>
    <message>
        <source>Rise to {rate}</source>
        <translation>Steigern auf {rate}</translation>
    </message>
    <message>
        <source>Bag empty, pump stopped</source>
        <translation>Beutel leer, Pumpe aus</translation>
    </message>
    <message>
        <source>Flush through</source>
        <translation>Durchgespült</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>No restart</source>
        <translation>Kein Neustart</translation>
    </message>
    <message>
        <source>Rise</source>
        <translation>Steigerung</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzwerte</translation>
    </message>
    <message>
        <source>Bag</source>
        <translation>Beutel</translation>
    </message>
    <message>
        <source>STOP the pump at once and write the time. Call the doctor, stay with the patient. Vital signs every {every} min.</source>
        <translation>Pumpe sofort STOPPEN, Uhrzeit notieren. Arzt rufen, beim Patienten bleiben. Vitalzeichen alle {every} min.</translation>
    </message>
    <message>
        <source>After grade {grade}, once it is milder: at {half}, half of this infusion&apos;s initial rate, not of the rate it had. {wait} min without signs: {initial}; then the usual steps. Never above grade {mild}, no medicine: at the rate it had, no rise for {pause} min.</source>
        <translation>Nach Grad {grade}, sobald milder: mit {half}, der halben Anfangsrate dieser Infusion, nicht der letzten Rate. {wait} min ohne Symptome: {initial}; dann die üblichen Stufen. Nie über Grad {mild}, kein Medikament: mit der letzten Rate, {pause} min lang nicht steigern.</translation>
    </message>
    <message>
        <source>Grade {never} or more, or anaphylaxis: never. Grade {order}, or {count} reactions of grade {grade} or more: only by the prescriber&apos;s order.</source>
        <translation>Ab Grad {never} oder Anaphylaxie: nie. Grad {order}, oder {count} Reaktionen mit Grad {grade} und mehr: nur auf ärztliche Anordnung.</translation>
    </message>
    <message>
        <source>Only without signs, after vital signs not older than {minutes} min. The times are least times: who is late moves all that follows, and never skips a step.</source>
        <translation>Nur ohne Symptome, nach Vitalzeichen, die höchstens {minutes} min alt sind. Die Zeiten sind Mindestzeiten: Wer später dran ist, verschiebt alles Weitere und überspringt keine Stufe.</translation>
    </message>
    <message>
        <source>No rise and tell the doctor: systolic below {systolic} or {drop} lower than before the start; SpO₂ below {spo2}; pulse above {fast} or below {slow}; resp above {resp}; temperature from {temp}.</source>
        <translation>Nicht steigern, Arzt informieren: systolisch unter {systolic} oder {drop} tiefer als vor dem Start; SpO₂ unter {spo2}; Puls über {fast} oder unter {slow}; Atmung über {resp}; Temperatur ab {temp}.</translation>
    </message>
    <message>
        <source>Use by {time}.</source>
        <translation>Verwenden bis {time}.</translation>
    </message>
    <message>
        <source>Start only from {opens} to {closes}: the window of the premedication.</source>
        <translation>Start nur von {opens} bis {closes}: Fenster der Prämedikation.</translation>
    </message>
    <message>
        <source>The file cannot be read ({value}).</source>
        <translation>Die Datei lässt sich nicht lesen ({value}).</translation>
    </message>
    <message>
        <source>The file is larger than {value}: it is no list of orders.</source>
        <translation>Die Datei ist größer als {value}: keine Liste von Anordnungen.</translation>
    </message>
    <message>
        <source>A character is not UTF-8: save the file as “CSV UTF-8”.</source>
        <translation>Ein Zeichen ist nicht UTF-8: die Datei als „CSV UTF-8“ speichern.</translation>
    </message>
    <message>
        <source>There is no order in the file.</source>
        <translation>In der Datei ist keine Anordnung.</translation>
    </message>
    <message>
        <source>There are more than {value} orders in the file: make it shorter.</source>
        <translation>In der Datei sind mehr als {value} Anordnungen: kürzen.</translation>
    </message>
    <message>
        <source>The quotation marks do not fit together ({value}).</source>
        <translation>Die Anführungszeichen passen nicht zusammen ({value}).</translation>
    </message>
    <message>
        <source>A column “{field}” is not known: take it out, or name it as in the list of columns.</source>
        <translation>Eine Spalte „{field}“ ist nicht bekannt: weglassen oder wie in der Spaltenliste benennen.</translation>
    </message>
    <message>
        <source>The column “{field}” has no unit: name it “{expected}”.</source>
        <translation>Die Spalte „{field}“ hat keine Einheit: „{expected}“ nennen.</translation>
    </message>
    <message>
        <source>The column “{field}” is there twice.</source>
        <translation>Die Spalte „{field}“ kommt zweimal vor.</translation>
    </message>
    <message>
        <source>The column “{field}” is missing.</source>
        <translation>Die Spalte „{field}“ fehlt.</translation>
    </message>
    <message>
        <source>The row has {value} cells, the head has {expected}.</source>
        <translation>Die Zeile hat {value} Zellen, der Kopf {expected}.</translation>
    </message>
    <message>
        <source>{field}: it is missing.</source>
        <translation>{field}: fehlt.</translation>
    </message>
    <message>
        <source>{field}: “{value}” is a formula for a spreadsheet program: write plain text.</source>
        <translation>{field}: „{value}“ ist eine Formel für eine Tabellenkalkulation: als Text schreiben.</translation>
    </message>
    <message>
        <source>{field}: “{value}” has a character that cannot be seen: write it anew.</source>
        <translation>{field}: „{value}“ hat ein unsichtbares Zeichen: neu schreiben.</translation>
    </message>
    <message>
        <source>{field}: “{value}” is longer than 100 characters.</source>
        <translation>{field}: „{value}“ ist länger als 100 Zeichen.</translation>
    </message>
    <message>
        <source>{field}: it is no day. Write it as 12-Mar-1956.</source>
        <translation>{field}: kein Tag. Als 12-Mar-1956 schreiben.</translation>
    </message>
    <message>
        <source>{field}: with the month in figures it can be two days. Write it as 12-Mar-1956.</source>
        <translation>{field}: mit dem Monat in Ziffern kann es zwei Tage meinen. Als 12-Mar-1956 schreiben.</translation>
    </message>
    <message>
        <source>{field}: the day lies ahead.</source>
        <translation>{field}: der Tag liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>{field}: the day lies more than 120 years back.</source>
        <translation>{field}: Das Datum liegt mehr als 120 Jahre zurück.</translation>
    </message>
    <message>
        <source>{field}: “{value}” is no number. Write figures, without unit, with a point.</source>
        <translation>{field}: „{value}“ ist keine Zahl. Ziffern mit Punkt schreiben, ohne Einheit.</translation>
    </message>
    <message>
        <source>{field}: “{value}” can be two numbers. Write it with a point: 1.5; no thousands.</source>
        <translation>{field}: „{value}“ kann zwei Zahlen meinen. Mit Punkt schreiben: 1.5; ohne Tausender.</translation>
    </message>
    <message>
        <source>{field}: {value} cannot be meant.</source>
        <translation>{field}: {value} kann nicht gemeint sein.</translation>
    </message>
    <message>
        <source>{field}: “{value}” is no whole number from 1 to 200.</source>
        <translation>{field}: „{value}“ ist keine ganze Zahl von 1 bis 200.</translation>
    </message>
    <message>
        <source>{field}: “{value}” is none of: {expected}.</source>
        <translation>{field}: „{value}“ ist keines von: {expected}.</translation>
    </message>
    <message>
        <source>{field}: the day the weight was measured on is missing.</source>
        <translation>{field}: es fehlt, an welchem Tag gewogen wurde.</translation>
    </message>
    <message>
        <source>No order in the file is for a medicine of this program.</source>
        <translation>Keine Anordnung der Datei gilt einem Medikament dieses Programms.</translation>
    </message>
    <message>
        <source>{field}: “{value}” is not intravenous. Nothing else is given here.</source>
        <translation>{field}: „{value}“ ist nicht intravenös. Anderes wird hier nicht gegeben.</translation>
    </message>
    <message>
        <source>The file is no readable JSON ({value}).</source>
        <translation>Die Datei ist kein lesbares JSON ({value}).</translation>
    </message>
    <message>
        <source>The name “{value}” is there twice in one object.</source>
        <translation>Der Name „{value}“ kommt in einem Objekt zweimal vor.</translation>
    </message>
    <message>
        <source>The file is no FHIR Bundle.</source>
        <translation>Die Datei ist kein FHIR-Bundle.</translation>
    </message>
    <message>
        <source>{field}: it is not valid FHIR 4.0.1 ({value}).</source>
        <translation>{field}: kein gültiges FHIR 4.0.1 ({value}).</translation>
    </message>
    <message>
        <source>{field}: it does not lead to one {expected} in the file.</source>
        <translation>{field}: führt zu keinem {expected} in der Datei.</translation>
    </message>
    <message>
        <source>{field}: “{value}” is no order to be carried out now.</source>
        <translation>{field}: „{value}“ ist keine jetzt auszuführende Anordnung.</translation>
    </message>
    <message>
        <source>{field} could change the meaning of the order; this program does not know how.</source>
        <translation>{field} könnte den Sinn der Anordnung ändern; dieses Programm weiß nicht wie.</translation>
    </message>
    <message>
        <source>{field}: the order is no longer valid.</source>
        <translation>{field}: Die Anordnung ist nicht mehr gültig.</translation>
    </message>
    <message>
        <source>{field}: the record of this patient is closed; no order of it can be carried out.</source>
        <translation>{field}: Die Akte dieser Patientin oder dieses Patienten ist geschlossen; keine Anordnung daraus kann ausgeführt werden.</translation>
    </message>
    <message>
        <source>{field}: it is marked as no longer in use.</source>
        <translation>{field}: Die Angabe ist als nicht mehr gültig gekennzeichnet.</translation>
    </message>
    <message>
        <source>{field}: “{value}” stands in the file for two different people.</source>
        <translation>{field}: „{value}“ steht in der Datei für zwei verschiedene Personen.</translation>
    </message>
    <message>
        <source>{field}: the unit must be {expected}, and it says “{value}”.</source>
        <translation>{field}: die Einheit muss {expected} sein, dort steht „{value}“.</translation>
    </message>
    <message>
        <source>{field}: the unit is missing; it must be {expected}.</source>
        <translation>{field}: die Einheit fehlt; sie muss {expected} sein.</translation>
    </message>
    <message>
        <source>{field}: there is more than one; which is meant?</source>
        <translation>{field}: es gibt mehr als eines; welches ist gemeint?</translation>
    </message>
    <message>
        <source>{field}: the bag holds {value} mg, the order says another dose.</source>
        <translation>{field}: der Beutel enthält {value} mg, die Anordnung nennt eine andere Dosis.</translation>
    </message>
    <message>
        <source>{place}, {said}</source>
        <translation>{place}, {said}</translation>
    </message>
    <message>
        <source>Row {rest}</source>
        <translation>Zeile {rest}</translation>
    </message>
    <message>
        <source>Entry {rest}</source>
        <translation>Eintrag {rest}</translation>
    </message>
    <message>
        <source>THE RECORD&apos;S SERVER DOES NOT ANSWER: try again.</source>
        <translation>DER SERVER DER AUFZEICHNUNG ANTWORTET NICHT: noch einmal versuchen.</translation>
    </message>
    <message>
        <source>THERE IS NO CONNECTION TO THE RECORD&apos;S SERVER: try again. It says “{words}”.</source>
        <translation>KEINE VERBINDUNG ZUM SERVER DER AUFZEICHNUNG: noch einmal versuchen. Die Meldung lautet „{words}“.</translation>
    </message>
    <message>
        <source>THE RECORD&apos;S SERVER ONLY LETS READ just now: tell its administrator.</source>
        <translation>DER SERVER DER AUFZEICHNUNG LÄSST gerade NUR LESEN: dem Administrator melden.</translation>
    </message>
    <message>
        <source>ANOTHER WORKSTATION WROTE AT THE SAME MOMENT: try again.</source>
        <translation>EIN ANDERER ARBEITSPLATZ SCHRIEB IM SELBEN MOMENT: noch einmal versuchen.</translation>
    </message>
    <message>
        <source>THE RECORD&apos;S SERVER HAS NO ROOM (disk, memory or connections): tell its administrator.</source>
        <translation>DER SERVER DER AUFZEICHNUNG HAT KEINEN PLATZ (Platte, Speicher oder Verbindungen): dem Administrator melden.</translation>
    </message>
    <message>
        <source>ANOTHER WORKSTATION IS WRITING for a long time: try again.</source>
        <translation>EIN ANDERER ARBEITSPLATZ SCHREIBT seit Langem: noch einmal versuchen.</translation>
    </message>
    <message>
        <source>THE RECORD&apos;S SERVER IS BEING STOPPED OR STARTED: try again.</source>
        <translation>DER SERVER DER AUFZEICHNUNG WIRD GERADE BEENDET ODER GESTARTET: noch einmal versuchen.</translation>
    </message>
    <message>
        <source>THE RECORD&apos;S SERVER DOES NOT LET THIS WORKSTATION IN: tell its administrator.</source>
        <translation>DER SERVER DER AUFZEICHNUNG LÄSST DIESEN ARBEITSPLATZ NICHT EIN: dem Administrator melden.</translation>
    </message>
    <message>
        <source>THERE IS NO SUCH DATABASE on the record&apos;s server: tell its administrator.</source>
        <translation>DIESE DATENBANK GIBT ES auf dem Server der Aufzeichnung NICHT: dem Administrator melden.</translation>
    </message>
    <message>
        <source>THIS WORKSTATION HAS NO RIGHT to the record: tell the server&apos;s administrator.</source>
        <translation>DIESER ARBEITSPLATZ HAT KEIN RECHT an der Aufzeichnung: dem Administrator des Servers melden.</translation>
    </message>
    <message>
        <source>THE DATABASE WAS NOT PREPARED for this program: tell the server&apos;s administrator.</source>
        <translation>DIE DATENBANK WURDE für dieses Programm NICHT VORBEREITET: dem Administrator des Servers melden.</translation>
    </message>
    <message>
        <source>THE RECORD&apos;S SERVER ANSWERS “{words}”: tell its administrator.</source>
        <translation>DER SERVER DER AUFZEICHNUNG ANTWORTET „{words}“: dem Administrator melden.</translation>
    </message>
    <message>
        <source>THE DATABASE IS EMPTY: have the server&apos;s administrator run nurse-assistant prepare. It is {place}.</source>
        <translation>DIE DATENBANK IST LEER: Der Administrator des Servers führt nurse-assistant prepare aus. Es ist {place}.</translation>
    </message>
    <message>
        <source>THE DATABASE IS OF AN OLDER VERSION ({found}, this program writes {newest}): have the server&apos;s administrator run nurse-assistant prepare. It is {place}.</source>
        <translation>DIE DATENBANK HAT EINE ÄLTERE FASSUNG ({found}, dieses Programm schreibt {newest}): Der Administrator des Servers führt nurse-assistant prepare aus. Es ist {place}.</translation>
    </message>
    <message>
        <source>THIS PROGRAM IS OLDER THAN THE RECORD ({newest}, the record is of {found}): start the newest version.</source>
        <translation>DIESES PROGRAMM IST ÄLTER ALS DIE AUFZEICHNUNG ({newest}, die Aufzeichnung hat {found}): die neueste Fassung starten.</translation>
    </message>
    <message>
        <source>THE DATABASE WAITS FOR A RECORD that is moved there: tell the server&apos;s administrator. It is {place}.</source>
        <translation>DIE DATENBANK WARTET AUF EINE AUFZEICHNUNG, die dorthin umzieht: dem Administrator des Servers melden. Es ist {place}.</translation>
    </message>
    <message>
        <source>THE PROGRAM&apos;S PART FOR POSTGRESQL IS MISSING on this computer: have nurse-assistant[postgres] installed.</source>
        <translation>DER TEIL DES PROGRAMMS FÜR POSTGRESQL FEHLT auf diesem Computer: nurse-assistant[postgres] installieren lassen.</translation>
    </message>
    <message>
        <source>Nothing was exported in the last seven days.</source>
        <translation>In den letzten sieben Tagen wurde nichts exportiert.</translation>
    </message>
    <message>
        <source>Last exports:</source>
        <translation>Letzte Exporte:</translation>
    </message>
    <message>
        <source>the command line, account {name}</source>
        <translation>die Befehlszeile, Konto {name}</translation>
    </message>
    <message>
        <source>with the patient</source>
        <translation>mit Angaben zur Person</translation>
    </message>
    <message>
        <source>without the patient</source>
        <translation>ohne Angaben zur Person</translation>
    </message>
    <message>
        <source>{file}: and {count} more problems; all of them stand under About.</source>
        <translation>{file}: und {count} weitere Fehler; alle stehen unter „Über“.</translation>
    </message>
    <message>
        <source>the log of infusion {session}</source>
        <translation>Protokoll der Infusion {session}</translation>
    </message>
    <message>
        <source>the attempts of infusion {session}</source>
        <translation>Versuche der Infusion {session}</translation>
    </message>
    <message>
        <source>the workstation&apos;s log</source>
        <translation>Protokoll des Arbeitsplatzes</translation>
    </message>
    <message>
        <source>the log of people</source>
        <translation>Protokoll der Personen</translation>
    </message>
    <message>
        <source>the list of signatures</source>
        <translation>Liste der Unterschriften</translation>
    </message>
    <message>
        <source>The header of infusion {session} was edited: who, what was ordered, or whether it is open.</source>
        <translation>Der Kopf der Infusion {session} wurde geändert: wer, was verordnet war oder ob sie offen ist.</translation>
    </message>
    <message>
        <source>The header of infusion {session} was written anew.</source>
        <translation>Der Kopf der Infusion {session} wurde neu geschrieben.</translation>
    </message>
    <message>
        <source>Line {seq} of {log} was edited.</source>
        <translation>{log}: Zeile {seq} wurde geändert.</translation>
    </message>
    <message>
        <source>Line {seq} of {log} was removed.</source>
        <translation>{log}: Zeile {seq} wurde entfernt.</translation>
    </message>
    <message>
        <source>Line {seq} of {log} was put in.</source>
        <translation>{log}: Zeile {seq} wurde eingefügt.</translation>
    </message>
    <message>
        <source>Line {seq} of {log} is not where it was written: lines were moved.</source>
        <translation>{log}: Zeile {seq} steht nicht, wo sie geschrieben wurde; Zeilen wurden verschoben.</translation>
    </message>
    <message>
        <source>Of {log} lines were cut off, from line {seq} on.</source>
        <translation>{log}: Ab Zeile {seq} wurden Zeilen abgeschnitten.</translation>
    </message>
    <message>
        <source>Of {log} lines were written anew, from line {seq} on.</source>
        <translation>{log}: Ab Zeile {seq} wurden Zeilen neu geschrieben.</translation>
    </message>
    <message>
        <source>Infusion {session} is gone as a whole, or from the list of infusions.</source>
        <translation>Infusion {session} fehlt ganz oder in der Liste der Infusionen.</translation>
    </message>
    <message>
        <source>The protocol text that infusion {session} began with was changed or removed.</source>
        <translation>Der Protokolltext, mit dem die Infusion {session} begann, wurde geändert oder entfernt.</translation>
    </message>
    <message>
        <source>Checkpoint {seq} is gone.</source>
        <translation>Prüfpunkt {seq} fehlt.</translation>
    </message>
    <message>
        <source>Checkpoint {seq} was changed or put in.</source>
        <translation>Prüfpunkt {seq} wurde geändert oder eingefügt.</translation>
    </message>
    <message>
        <source>Checkpoint {seq} is signed with a key that this workstation does not know.</source>
        <translation>Prüfpunkt {seq} ist mit einem Schlüssel unterschrieben, den dieser Arbeitsplatz nicht kennt.</translation>
    </message>
    <message>
        <source>Signature {seq} (infusion {session}) is not as it was written, or stands under other lines than were signed.</source>
        <translation>Unterschrift {seq} (Infusion {session}) ist nicht, wie sie geschrieben wurde, oder steht unter anderen Zeilen, als unterschrieben wurden.</translation>
    </message>
    <message>
        <source>The guard {table} is missing or changed.</source>
        <translation>Die Sperre {table} fehlt oder ist geändert.</translation>
    </message>
    <message>
        <source>The role that signed in at the server has a right to {table} that no workstation needs.</source>
        <translation>Die Rolle, die sich am Server angemeldet hat, hat ein Recht auf {table}, das kein Arbeitsplatz braucht.</translation>
    </message>
    <message>
        <source>The record is older than, or not that of, head {seq}, which was kept outside.</source>
        <translation>Die Dokumentation ist älter als Siegel {seq}, das außerhalb verwahrt wurde, oder nicht seine.</translation>
    </message>
    <message>
        <source>This is not the record of head {seq}, which was kept outside.</source>
        <translation>Dies ist nicht die Dokumentation von Siegel {seq}, das außerhalb verwahrt wurde.</translation>
    </message>
</context>
</TS>
