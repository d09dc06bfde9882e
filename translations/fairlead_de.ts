<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>PageCatalog</name>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Feedback loops</source>
        <translation>Rückkopplungen</translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation>Fairness</translation>
    </message>
    <message>
        <source>Abuse</source>
        <translation>Missbrauch</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Close to %1</source>
        <translation>Ähnlich wie %1</translation>
    </message>
    <message numerus="yes">
        <source>Close to %1 and %n more rated items</source>
        <translation>
            <numerusform>Ähnlich wie %1 und %n weiterer bewerteter Titel</numerusform>
            <numerusform>Ähnlich wie %1 und %n weitere bewertete Titel</numerusform>
        </translation>
    </message>
    <message>
        <source>Popular; this user is new</source>
        <translation>Beliebt; dieser Nutzer ist neu</translation>
    </message>
    <message>
        <source>Popular with everybody</source>
        <translation>Bei allen beliebt</translation>
    </message>
    <message>
        <source>Described like %1</source>
        <translation>Ähnlich beschrieben wie %1</translation>
    </message>
    <message>
        <source>popularity, new user</source>
        <translation>der Beliebtheit, neuer Nutzer</translation>
    </message>
    <message>
        <source>its description (fallback)</source>
        <translation>der Beschreibung (Ersatz)</translation>
    </message>
    <message>
        <source>popularity (fallback)</source>
        <translation>der Beliebtheit (Ersatz)</translation>
    </message>
    <message>
        <source>the model</source>
        <translation>dem Modell</translation>
    </message>
    <message>
        <source>Without rated items</source>
        <translation>Ohne bewertete Titel</translation>
    </message>
    <message>
        <source>Diversity</source>
        <translation>Vielfalt</translation>
    </message>
    <message>
        <source>Exploration</source>
        <translation>Erkundung</translation>
    </message>
    <message>
        <source>Tail places</source>
        <translation>Nischenplätze</translation>
    </message>
    <message>
        <source>%1, moved to %2</source>
        <translation>%1, verschoben auf %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>penalty %1</source>
        <translation>Abzug %1</translation>
    </message>
    <message>
        <source>draw %1, ε = %2</source>
        <translation>Ziehung %1, ε = %2</translation>
    </message>
    <message>
        <source>place kept</source>
        <translation>Platz reserviert</translation>
    </message>
    <message>
        <source>is a tail item</source>
        <translation>ist ein Nischentitel</translation>
    </message>
    <message>
        <source>not a tail item</source>
        <translation>kein Nischentitel</translation>
    </message>
    <message numerus="yes">
        <source>%n other items</source>
        <translation>
            <numerusform>%n anderer Titel</numerusform>
            <numerusform>%n andere Titel</numerusform>
        </translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation>Beliebtheit</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Tail</source>
        <translation>Nische</translation>
    </message>
    <message>
        <source>low activity</source>
        <translation>geringe Aktivität</translation>
    </message>
    <message>
        <source>medium activity</source>
        <translation>mittlere Aktivität</translation>
    </message>
    <message>
        <source>high activity</source>
        <translation>hohe Aktivität</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Einfach</translation>
    </message>
    <message>
        <source>Place kept for tail items</source>
        <translation>Platz für Nischentitel reserviert</translation>
    </message>
    <message>
        <source>Exploration pick, ε = %1</source>
        <translation>Zur Erkundung gewählt, ε = %1</translation>
    </message>
    <message>
        <source>It moved up because it adds variety to this list.</source>
        <translation>Aufgerückt, weil der Titel diese Liste vielfältiger macht.</translation>
    </message>
    <message>
        <source>Its likeness to %1 above counted against it.</source>
        <translation>Die Ähnlichkeit mit %1 weiter oben wurde abgezogen.</translation>
    </message>
    <message>
        <source>It was drawn at random to learn whether this user likes it, in place of %1.</source>
        <translation>Anstelle von %1 zufällig gezogen, um zu erfahren, ob der Titel diesem Nutzer gefällt.</translation>
    </message>
    <message>
        <source>It holds one of the places kept for tail items.</source>
        <translation>Steht auf einem der Plätze, die für Nischentitel reserviert sind.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, aus %2</translation>
    </message>
    <message>
        <source>Model version</source>
        <translation>Modellversion</translation>
    </message>
    <message>
        <source>Events taken in</source>
        <translation>Berücksichtigte Ereignisse</translation>
    </message>
    <message>
        <source>to position %1</source>
        <translation>bis Position %1</translation>
    </message>
    <message>
        <source>Draw seed</source>
        <translation>Startwert der Ziehung</translation>
    </message>
    <message>
        <source>Target mix</source>
        <translation>Zielmix</translation>
    </message>
    <message>
        <source>placed for the mix</source>
        <translation>für den Mix gesetzt</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>beibehalten</translation>
    </message>
    <message>
        <source>Placed for the target mix of popular and rare items</source>
        <translation>Für den Zielmix aus beliebten und seltenen Titeln gesetzt</translation>
    </message>
    <message>
        <source>It took the place of %1, because the list is to have a mix of popular, middle and rare items.</source>
        <translation>Steht anstelle von %1, weil die Liste einen Mix aus beliebten, mittleren und seltenen Titeln enthalten soll.</translation>
    </message>
</context>
<context>
    <name>Recommendations</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>StreamWords</name>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>No cluster is set up.</source>
        <translation>Kein Cluster ist eingerichtet.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindungsaufbau</translation>
    </message>
    <message>
        <source>Waiting for the first answer of the cluster.</source>
        <translation>Wartet auf die erste Antwort des Clusters.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>No broker answers. It is tried again all the time.</source>
        <translation>Kein Broker antwortet. Der Versuch wird laufend wiederholt.</translation>
    </message>
    <message>
        <source>Wrong host</source>
        <translation>Host falsch</translation>
    </message>
    <message>
        <source>The host&apos;s name is not known. Check kafka.bootstrap.</source>
        <translation>Der Name des Hosts ist unbekannt. kafka.bootstrap prüfen.</translation>
    </message>
    <message>
        <source>Login refused</source>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>Check the user, the password and the mechanism.</source>
        <translation>Benutzer, Passwort und Verfahren prüfen.</translation>
    </message>
    <message>
        <source>Certificate bad</source>
        <translation>Zertifikat ungültig</translation>
    </message>
    <message>
        <source>The broker&apos;s certificate is expired, for another host, or of an unknown authority.</source>
        <translation>Das Zertifikat des Brokers ist abgelaufen, gilt für einen anderen Host oder stammt von einer unbekannten Stelle.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Logged in, but the topics may not be read. Ask for the right to.</source>
        <translation>Angemeldet, aber die Topics dürfen nicht gelesen werden. Das Recht dazu anfordern.</translation>
    </message>
    <message>
        <source>Topic missing</source>
        <translation>Topic fehlt</translation>
    </message>
    <message>
        <source>A topic does not exist. Create it, or correct kafka.topic.*.</source>
        <translation>Ein Topic existiert nicht. Es anlegen oder kafka.topic.* berichtigen.</translation>
    </message>
    <message>
        <source>Broker down</source>
        <translation>Broker nicht erreichbar</translation>
    </message>
    <message>
        <source>Broker up</source>
        <translation>Broker erreichbar</translation>
    </message>
    <message>
        <source>Partitions assigned</source>
        <translation>Partitionen zugewiesen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Fortgesetzt</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>PASS</source>
        <translation>PASS</translation>
    </message>
    <message>
        <source>WARN</source>
        <translation>WARN</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>FAIL</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>CANNOT TELL</source>
        <translation>UNKLAR</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Snapshot</source>
        <translation>Snapshot</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Filterung</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Anpassung</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signierung</translation>
    </message>
    <message>
        <source>Promote</source>
        <translation>Live-Schaltung</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Promoted</source>
        <translation>Live geschaltet</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Zurückgerollt</translation>
    </message>
    <message>
        <source>Hold set</source>
        <translation>Sperre gesetzt</translation>
    </message>
    <message>
        <source>Hold lifted</source>
        <translation>Sperre aufgehoben</translation>
    </message>
    <message>
        <source>Alias changed</source>
        <translation>Alias geändert</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Notiz geschrieben</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation>Trefferrate</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precision</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>MAP</source>
        <translation>MAP</translation>
    </message>
    <message>
        <source>MRR</source>
        <translation>MRR</translation>
    </message>
    <message>
        <source>Catalogue coverage</source>
        <translation>Katalogabdeckung</translation>
    </message>
    <message>
        <source>Exposure Gini</source>
        <translation>Gini der Sichtbarkeit</translation>
    </message>
    <message>
        <source>Catalogue Gini</source>
        <translation>Gini des Katalogs</translation>
    </message>
    <message>
        <source>List diversity</source>
        <translation>Vielfalt der Liste</translation>
    </message>
    <message>
        <source>Novelty</source>
        <translation>Neuheit</translation>
    </message>
    <message>
        <source>Tail share</source>
        <translation>Nischenanteil</translation>
    </message>
    <message>
        <source>p95 latency</source>
        <translation>p95-Latenz</translation>
    </message>
    <message>
        <source>Loads and answers</source>
        <translation>Lädt und antwortet</translation>
    </message>
    <message>
        <source>NDCG gap between segments</source>
        <translation>NDCG-Abstand zwischen Segmenten</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>Canary</source>
        <translation>Canary</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Tampered</source>
        <translation>Manipuliert</translation>
    </message>
    <message>
        <source>Untrusted key</source>
        <translation>Nicht vertraut</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>NDCG%1 (ranking quality)</source>
        <translation>NDCG%1 (Ranking-Qualität)</translation>
    </message>
    <message>
        <source>low activity</source>
        <translation>geringe Aktivität</translation>
    </message>
    <message>
        <source>medium activity</source>
        <translation>mittlere Aktivität</translation>
    </message>
    <message>
        <source>high activity</source>
        <translation>hohe Aktivität</translation>
    </message>
    <message>
        <source>the saved model loads and answers as the fitted one</source>
        <translation>das gespeicherte Modell lädt und antwortet wie das trainierte</translation>
    </message>
    <message>
        <source>within the bound</source>
        <translation>innerhalb der Grenze</translation>
    </message>
    <message>
        <source>beyond the bound</source>
        <translation>jenseits der Grenze</translation>
    </message>
    <message>
        <source>not worse than the live version allows</source>
        <translation>nicht schlechter, als die Live-Version erlaubt</translation>
    </message>
    <message>
        <source>worse than live, but its interval still holds the live value</source>
        <translation>schlechter als live, aber das Intervall enthält noch den Live-Wert</translation>
    </message>
    <message>
        <source>worse than the live version allows</source>
        <translation>schlechter, als die Live-Version erlaubt</translation>
    </message>
    <message>
        <source>the live version was evaluated with another split; the numbers do not compare</source>
        <translation>die Live-Version wurde mit einer anderen Aufteilung bewertet; die Zahlen sind nicht vergleichbar</translation>
    </message>
    <message>
        <source>could not be measured for this version</source>
        <translation>ließ sich für diese Version nicht messen</translation>
    </message>
    <message>
        <source>promotion was not asked for</source>
        <translation>Live-Schaltung war nicht verlangt</translation>
    </message>
    <message>
        <source>the gate is inconclusive; a person decides</source>
        <translation>das Gate ist unklar; ein Mensch entscheidet</translation>
    </message>
    <message>
        <source>a hold is on; a person promotes or lifts it</source>
        <translation>eine Sperre besteht; ein Mensch schaltet live oder hebt sie auf</translation>
    </message>
    <message>
        <source>Mitigations changed</source>
        <translation>Gegenmaßnahmen geändert</translation>
    </message>
</context>
<context>
    <name>ui::bridge</name>
    <message>
        <source>This input cannot be used</source>
        <translation>Diese Eingabe ist nicht verwendbar</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>The stored data is damaged</source>
        <translation>Die gespeicherten Daten sind beschädigt</translation>
    </message>
    <message>
        <source>The disk or the network refused</source>
        <translation>Datenträger oder Netzwerk verweigern den Zugriff</translation>
    </message>
    <message>
        <source>Not available right now</source>
        <translation>Zurzeit nicht verfügbar</translation>
    </message>
    <message>
        <source>A rule forbids this</source>
        <translation>Eine Regel verbietet das</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Something went wrong inside Fairlead</source>
        <translation>In Fairlead ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>pp</source>
        <translation>PP</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>ui::exporting</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Es wurde nichts exportiert</translation>
    </message>
    <message>
        <source>Export PNG</source>
        <translation>PNG exportieren</translation>
    </message>
    <message>
        <source>Export SVG…</source>
        <translation>SVG exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>PDF exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Bild kopieren</translation>
    </message>
</context>
<context>
    <name>ui::pages</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>There is no help page for this page.</source>
        <translation>Zu dieser Seite gibt es keine Hilfe.</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>Close the other program, or start Fairlead with another --profile or --data.</source>
        <translation>Das andere Programm schließen oder Fairlead mit einem anderen --profile oder --data starten.</translation>
    </message>
    <message>
        <source>Put a backup in its place (fairleadctl store backup makes them), or start with another --profile.</source>
        <translation>Eine Sicherung an ihre Stelle setzen (fairleadctl store backup erstellt sie) oder mit einem anderen --profile starten.</translation>
    </message>
    <message>
        <source>Use the newer Fairlead, or start with another --profile.</source>
        <translation>Das neuere Fairlead verwenden oder mit einem anderen --profile starten.</translation>
    </message>
    <message>
        <source>Correct the setting and start again.</source>
        <translation>Die Einstellung berichtigen und neu starten.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the free space, then start again.</source>
        <translation>Die Rechte des Ordners und den freien Speicherplatz prüfen, dann neu starten.</translation>
    </message>
    <message>
        <source>Fairlead cannot start</source>
        <translation>Fairlead kann nicht starten</translation>
    </message>
    <message>
        <source>The profile cannot be opened</source>
        <translation>Das Profil lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>NDCG@10</source>
        <translation>NDCG@10</translation>
    </message>
    <message>
        <source>Ranking quality; higher is better</source>
        <translation>Ranking-Qualität; höher ist besser</translation>
    </message>
    <message>
        <source>Recall@10</source>
        <translation>Recall@10</translation>
    </message>
    <message>
        <source>Share of the held-out items that are in the list</source>
        <translation>Anteil der zurückgehaltenen Titel, die in der Liste stehen</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Katalogabdeckung</translation>
    </message>
    <message>
        <source>Share of the catalogue that is in anybody&apos;s first ten</source>
        <translation>Anteil des Katalogs, der bei irgendeinem Nutzer unter den ersten zehn steht</translation>
    </message>
    <message>
        <source>Gini</source>
        <translation>Gini</translation>
    </message>
    <message>
        <source>Concentration of exposure; lower is more even</source>
        <translation>Konzentration der Sichtbarkeit; niedriger ist gleichmäßiger</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>List pipeline</source>
        <translation>Listen-Pipeline</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Zufallsstartwert</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>all cores</source>
        <translation>alle Kerne</translation>
    </message>
    <message>
        <source>Data snapshot</source>
        <translation>Daten-Snapshot</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letzter Lauf</translation>
    </message>
    <message>
        <source>needs a first training</source>
        <translation>braucht ein erstes Training</translation>
    </message>
    <message>
        <source>required: done</source>
        <translation>gefordert: fertig</translation>
    </message>
    <message>
        <source>required %1</source>
        <translation>gefordert %1</translation>
    </message>
    <message>
        <source>nothing was live to compare with</source>
        <translation>keine Live-Version zum Vergleich</translation>
    </message>
    <message>
        <source>Last trained %1</source>
        <translation>Zuletzt trainiert %1</translation>
    </message>
    <message>
        <source>Nothing trained yet</source>
        <translation>Noch nichts trainiert</translation>
    </message>
    <message>
        <source>%1; a run is in progress</source>
        <translation>%1; ein Lauf ist im Gang</translation>
    </message>
    <message>
        <source>Neighbours (k)</source>
        <translation>Nachbarn (k)</translation>
    </message>
    <message>
        <source>Shrinkage</source>
        <translation>Schrumpfung</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Half-life, days</source>
        <translation>Halbwertszeit, Tage</translation>
    </message>
    <message>
        <source>Least items per word</source>
        <translation>Mindestzahl Titel je Wort</translation>
    </message>
    <message>
        <source>Blended below, ratings</source>
        <translation>Mischgrenze, Bewertungen</translation>
    </message>
    <message>
        <source>Item neighbours</source>
        <translation>Titelnachbarn</translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation>Beliebtheit</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Release gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>%1 of %2 conditions met</source>
        <translation>%1 von %2 Bedingungen erfüllt</translation>
    </message>
    <message>
        <source>same fields</source>
        <translation>gleiche Felder</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>nicht vergleichbar</translation>
    </message>
    <message>
        <source>first version</source>
        <translation>erste Version</translation>
    </message>
    <message>
        <source>v%1 seen</source>
        <translation>v%1 gesehen</translation>
    </message>
    <message>
        <source>Producers write a newer version than this one; it is read as this one.</source>
        <translation>Producer schreiben eine neuere Version als diese; sie wird als diese gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s), sum</source>
        <translation>
            <numerusform>%n weitere, Summe</numerusform>
            <numerusform>%n weitere, Summe</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting to the cluster</source>
        <translation>Verbindung zum Cluster wird aufgebaut</translation>
    </message>
    <message>
        <source>No connection to the cluster</source>
        <translation>Keine Verbindung zum Cluster</translation>
    </message>
    <message>
        <source>No connection; what is shown is %1 old</source>
        <translation>Keine Verbindung; die Anzeige ist %1 alt</translation>
    </message>
    <message>
        <source>Events arrive faster than they are consumed; %1 wait</source>
        <translation>Ereignisse treffen schneller ein, als sie gelesen werden; %1 warten</translation>
    </message>
    <message>
        <source>Events arrive and are consumed in time; %1 dead letters wait for review</source>
        <translation>Ereignisse treffen ein und werden rechtzeitig gelesen; Dead Letters zur Durchsicht: %1</translation>
    </message>
    <message>
        <source>Connected; no event has arrived yet</source>
        <translation>Verbunden; noch kein Ereignis eingetroffen</translation>
    </message>
    <message>
        <source>Events arrive and are consumed in time</source>
        <translation>Ereignisse treffen ein und werden rechtzeitig gelesen</translation>
    </message>
    <message>
        <source>Consumer lag</source>
        <translation>Consumer-Rückstand</translation>
    </message>
    <message>
        <source>required ≤ %1</source>
        <translation>gefordert ≤ %1</translation>
    </message>
    <message>
        <source>needs the cluster</source>
        <translation>braucht den Cluster</translation>
    </message>
    <message>
        <source>no partition is read yet</source>
        <translation>noch keine Partition wird gelesen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>needs a first event</source>
        <translation>braucht ein erstes Ereignis</translation>
    </message>
    <message>
        <source>counts do not add up</source>
        <translation>Zahlen gehen nicht auf</translation>
    </message>
    <message>
        <source>required ≤ %1 %</source>
        <translation>gefordert ≤ %1 %</translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation>Dead Letters</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>required 0</source>
        <translation>gefordert 0</translation>
    </message>
    <message>
        <source>%1 % in %2</source>
        <translation>%1 % in %2</translation>
    </message>
    <message>
        <source>Total lag</source>
        <translation>Rückstand gesamt</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>älteste %1</translation>
    </message>
    <message>
        <source>Consumed</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>%1 of produced</source>
        <translation>%1 der produzierten</translation>
    </message>
    <message>
        <source>Paused at %1: what is shown stands still, the stream goes on</source>
        <translation>Angehalten um %1: Die Anzeige steht still, der Stream läuft weiter</translation>
    </message>
    <message>
        <source>This profile is connected to no stream</source>
        <translation>Dieses Profil ist mit keinem Stream verbunden</translation>
    </message>
    <message>
        <source>The counts do not add up</source>
        <translation>Die Zahlen gehen nicht auf</translation>
    </message>
    <message>
        <source>Events arrive, but cannot be stored</source>
        <translation>Ereignisse treffen ein, lassen sich aber nicht speichern</translation>
    </message>
    <message>
        <source>Waits for your decision where to begin</source>
        <translation>Wartet auf die Entscheidung, wo begonnen wird</translation>
    </message>
    <message>
        <source>Produced</source>
        <translation>Produziert</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 alt</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Titel</numerusform>
            <numerusform>%n Titel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 im Rückstand</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Im Rückstand</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>Synchron</translation>
    </message>
    <message>
        <source>%1 consumed %2 %3 accepted + %4 duplicates + %5 rejected</source>
        <translation>%1 gelesen %2 %3 angenommen + %4 Duplikate + %5 abgelehnt</translation>
    </message>
    <message>
        <source>Split: %1.</source>
        <translation>Aufteilung: %1.</translation>
    </message>
    <message>
        <source>Judged by the split %1: the one asked for, %2, leaves %3 test users with ratings to learn from, fewer than %4.</source>
        <translation>Bewertet mit der Aufteilung %1: Bei der verlangten, %2, bleiben nur %3 Testnutzer mit Bewertungen zum Lernen, weniger als %4.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>by cron %1</source>
        <translation>per Cron %1</translation>
    </message>
    <message>
        <source>No schedule is kept by this program</source>
        <translation>Dieses Programm führt keinen Zeitplan</translation>
    </message>
    <message>
        <source>The schedule is off</source>
        <translation>Der Zeitplan ist aus</translation>
    </message>
    <message>
        <source>No scheduled run to come</source>
        <translation>Kein geplanter Lauf steht aus</translation>
    </message>
    <message>
        <source>Due since %1</source>
        <translation>Fällig seit %1</translation>
    </message>
    <message>
        <source>Next scheduled run, %1</source>
        <translation>Nächster geplanter Lauf, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) a day</source>
        <translation>
            <numerusform>%n Lauf pro Tag</numerusform>
            <numerusform>%n Läufe pro Tag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) today</source>
        <translation>
            <numerusform>%n Lauf heute</numerusform>
            <numerusform>%n Läufe heute</numerusform>
        </translation>
    </message>
    <message>
        <source>none was due yet today</source>
        <translation>heute war noch keiner fällig</translation>
    </message>
    <message>
        <source>%1 of %2 done on time today</source>
        <translation>%1 von %2 heute pünktlich</translation>
    </message>
    <message>
        <source>It starts when the training under way has ended.</source>
        <translation>Er beginnt, sobald das laufende Training beendet ist.</translation>
    </message>
    <message>
        <source>The first training starts as soon as there are enough ratings.</source>
        <translation>Das erste Training beginnt, sobald es genügend Bewertungen gibt.</translation>
    </message>
    <message>
        <source>It waits: %1.</source>
        <translation>Er wartet: %1.</translation>
    </message>
    <message>
        <source>It starts now.</source>
        <translation>Er beginnt jetzt.</translation>
    </message>
    <message>
        <source>Trainings start by hand alone.</source>
        <translation>Trainings starten nur von Hand.</translation>
    </message>
    <message>
        <source>Demo clock: %1 pass in %2.</source>
        <translation>Demo-Uhr: %1 vergehen in %2.</translation>
    </message>
    <message>
        <source>Training interval</source>
        <translation>Trainingsintervall</translation>
    </message>
    <message>
        <source>needs two trainings</source>
        <translation>braucht zwei Trainings</translation>
    </message>
    <message>
        <source>no requirement is set</source>
        <translation>keine Anforderung gesetzt</translation>
    </message>
    <message>
        <source>Runs on time</source>
        <translation>Pünktliche Läufe</translation>
    </message>
    <message>
        <source>no schedule is on</source>
        <translation>kein Zeitplan aktiv</translation>
    </message>
    <message>
        <source>required ≥ %1</source>
        <translation>gefordert ≥ %1</translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>pro Minute</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>pro Stunde</translation>
    </message>
    <message>
        <source>per day</source>
        <translation>pro Tag</translation>
    </message>
    <message>
        <source>per %1</source>
        <translation>je %1</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>learned limit: %1 ratings/h</source>
        <translation>gelernte Grenze: %1 Bewertungen/h</translation>
    </message>
    <message>
        <source>classic 3 σ: %1 ratings/h</source>
        <translation>klassisch 3 σ: %1 Bewertungen/h</translation>
    </message>
    <message>
        <source>ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>most in 60 s</source>
        <translation>meiste in 60 s</translation>
    </message>
    <message>
        <source>limit in 60 s</source>
        <translation>Grenze in 60 s</translation>
    </message>
    <message>
        <source>most in 1 h</source>
        <translation>meiste in 1 h</translation>
    </message>
    <message>
        <source>limit in 1 h</source>
        <translation>Grenze in 1 h</translation>
    </message>
    <message>
        <source>users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>items</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>shared moments</source>
        <translation>gemeinsame Momente</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>deviation z</source>
        <translation>Abweichung z</translation>
    </message>
    <message>
        <source>distance z</source>
        <translation>Abstand z</translation>
    </message>
    <message>
        <source>taste z</source>
        <translation>Geschmack z</translation>
    </message>
    <message>
        <source>%1 ratings within 60 seconds (at most %2 are usual)</source>
        <translation>%1 Bewertungen binnen 60 Sekunden (üblich sind höchstens %2)</translation>
    </message>
    <message>
        <source>%1 ratings within one hour (at most %2 are usual)</source>
        <translation>%1 Bewertungen binnen einer Stunde (üblich sind höchstens %2)</translation>
    </message>
    <message>
        <source>Flagged users</source>
        <translation>Markierte Nutzer</translation>
    </message>
    <message>
        <source>required 0 after 24 h</source>
        <translation>gefordert 0 nach 24 h</translation>
    </message>
    <message>
        <source>nothing judged yet</source>
        <translation>noch nichts beurteilt</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Excluded before training</source>
        <translation>Vor dem Training ausgeschlossen</translation>
    </message>
    <message>
        <source>required 100 %</source>
        <translation>gefordert 100 %</translation>
    </message>
    <message>
        <source>nobody is in quarantine</source>
        <translation>niemand ist in Quarantäne</translation>
    </message>
    <message>
        <source>Simulated attack caught</source>
        <translation>Simulierter Angriff erkannt</translation>
    </message>
    <message>
        <source>required ≥ 90 %</source>
        <translation>gefordert ≥ 90 %</translation>
    </message>
    <message>
        <source>none was run</source>
        <translation>keiner wurde ausgeführt</translation>
    </message>
    <message>
        <source>%1 → %2 → %3</source>
        <translation>%1 → %2 → %3</translation>
    </message>
    <message>
        <source>Classic 3 σ</source>
        <translation>Klassisch 3 σ</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Classic burst</source>
        <translation>Klassischer Schub</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>Schub</translation>
    </message>
    <message>
        <source>Item inflow</source>
        <translation>Zustrom zu Titeln</translation>
    </message>
    <message>
        <source>Same rating</source>
        <translation>Gleiche Bewertung</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Lockstep</source>
        <translation>Gleichschritt</translation>
    </message>
    <message>
        <source>More ratings than mean + 3 standard deviations. For comparison: among 10 % spammers it misses most, because they inflate the deviation.</source>
        <translation>Mehr Bewertungen als Mittelwert + 3 Standardabweichungen. Zum Vergleich: Bei 10 % Spammern übersieht die Regel die meisten, weil diese die Abweichung aufblähen.</translation>
    </message>
    <message>
        <source>More ratings than the spread of the users&apos; own logarithms allows. Good up to 20 % spammers.</source>
        <translation>Mehr Bewertungen, als die Streuung der Logarithmen der hiesigen Nutzer erlaubt. Brauchbar bis zu 20 % Spammern.</translation>
    </message>
    <message>
        <source>10 or more ratings within one hour. For comparison: it flags 99.7 % of MovieLens-100K&apos;s real users, who rate in one sitting.</source>
        <translation>10 oder mehr Bewertungen binnen einer Stunde. Zum Vergleich: Die Regel markiert 99,7 % der echten Nutzer von MovieLens-100K, die in einer Sitzung bewerten.</translation>
    </message>
    <message>
        <source>Faster than the first sessions of this service&apos;s own users.</source>
        <translation>Schneller als die ersten Sitzungen der eigenen Nutzer dieses Dienstes.</translation>
    </message>
    <message>
        <source>Top or bottom ratings reach an item faster than items ever get them.</source>
        <translation>Höchste oder niedrigste Bewertungen erreichen einen Titel schneller, als Titel sie je erhalten.</translation>
    </message>
    <message>
        <source>Nearly all ratings at one end of the scale, hardly any spread.</source>
        <translation>Fast alle Bewertungen an einem Ende der Skala, kaum Streuung.</translation>
    </message>
    <message>
        <source>A profile that deviates from every item&apos;s mean and goes with nobody.</source>
        <translation>Ein Profil, das vom Mittelwert jedes Titels abweicht und zu niemandem passt.</translation>
    </message>
    <message>
        <source>The same items rated alike at the same time as a group.</source>
        <translation>Als Gruppe dieselben Titel zur selben Zeit gleich bewertet.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Target and time</source>
        <translation>Ziel und Zeit</translation>
    </message>
    <message>
        <source>%1 ratings, more than the mean of %2 plus three deviations of %3</source>
        <translation>%1 Bewertungen, mehr als der Mittelwert von %2 plus drei Abweichungen von %3</translation>
    </message>
    <message>
        <source>%1 ratings, %2 times the median of %3</source>
        <translation>%1 Bewertungen, das %2-Fache des Medians von %3</translation>
    </message>
    <message>
        <source>%1 ratings within one hour</source>
        <translation>%1 Bewertungen binnen einer Stunde</translation>
    </message>
    <message>
        <source>One of %1 users whose top ratings reached item %2 within %3 h</source>
        <translation>Einer von %1 Nutzern, deren höchste Bewertungen Titel %2 binnen %3 h erreichten</translation>
    </message>
    <message>
        <source>One of %1 users whose bottom ratings reached item %2 within %3 h</source>
        <translation>Einer von %1 Nutzern, deren niedrigste Bewertungen Titel %2 binnen %3 h erreichten</translation>
    </message>
    <message>
        <source>%1 ratings that average %2 stars with a spread of only %3</source>
        <translation>%1 Bewertungen mit im Mittel %2 Sternen und einer Streuung von nur %3</translation>
    </message>
    <message>
        <source>Rated unlike everybody else: %1 from the item means, %2 from neighbours, %3 from common tastes (robust deviations)</source>
        <translation>Anders bewertet als alle anderen: %1 von den Mittelwerten der Titel, %2 von den Nachbarn, %3 vom gemeinsamen Geschmack (robuste Abweichungen)</translation>
    </message>
    <message>
        <source>%1 ratings alike and within %2 h of each other as a group of %3 users</source>
        <translation>%1 Bewertungen gleich und binnen %2 h voneinander, als Gruppe von %3 Nutzern</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>In Quarantäne</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>Entlastet</translation>
    </message>
    <message>
        <source>Rules of two families agree; nobody has looked yet</source>
        <translation>Regeln aus zwei Familien stimmen überein; noch niemand hat es angesehen</translation>
    </message>
    <message>
        <source>Rules of one family; a person decides</source>
        <translation>Regeln aus einer Familie; ein Mensch entscheidet</translation>
    </message>
    <message>
        <source>Quarantined since %1 by %2</source>
        <translation>In Quarantäne seit %1 durch %2</translation>
    </message>
    <message>
        <source>Cleared %1 by %2</source>
        <translation>Entlastet %1 durch %2</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Bandwagon</source>
        <translation>Mitläufer</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Love and hate</source>
        <translation>Liebe und Hass</translation>
    </message>
    <message>
        <source>Very many ratings of any item; no target.</source>
        <translation>Sehr viele Bewertungen beliebiger Titel; kein Ziel.</translation>
    </message>
    <message>
        <source>The target, and other items rated about the mean of all ratings.</source>
        <translation>Das Ziel und andere Titel, bewertet um den Mittelwert aller Bewertungen.</translation>
    </message>
    <message>
        <source>The target, and other items rated about their own means: harder to tell from people.</source>
        <translation>Das Ziel und andere Titel, bewertet um ihren eigenen Mittelwert: schwerer von Menschen zu unterscheiden.</translation>
    </message>
    <message>
        <source>As random, and the five most rated items as well.</source>
        <translation>Wie „Zufall“, dazu die fünf meistbewerteten Titel.</translation>
    </message>
    <message>
        <source>The target and the five most rated items of its genre, against all others.</source>
        <translation>Das Ziel und die fünf meistbewerteten Titel seines Genres, gegen alle anderen.</translation>
    </message>
    <message>
        <source>The target at one end of the scale, all others at the other.</source>
        <translation>Das Ziel am einen Ende der Skala, alle anderen am anderen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n attacker(s) caught</source>
        <translation>
            <numerusform>%1 von %n Angreifer erkannt</numerusform>
            <numerusform>%1 von %n Angreifern erkannt</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody else flagged</source>
        <translation>niemand sonst markiert</translation>
    </message>
    <message numerus="yes">
        <source>%n other user(s) flagged with them</source>
        <translation>
            <numerusform>%n weiterer Nutzer mit ihnen markiert</numerusform>
            <numerusform>%n weitere Nutzer mit ihnen markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>Angriff</translation>
    </message>
    <message>
        <source>%1, %2 users, %3 ratings</source>
        <translation>%1, %2 Nutzer, %3 Bewertungen</translation>
    </message>
    <message>
        <source>Share caught (recall)</source>
        <translation>Anteil erkannt (Recall)</translation>
    </message>
    <message>
        <source>Right among the flagged (precision)</source>
        <translation>Richtig unter den Markierten (Precision)</translation>
    </message>
    <message>
        <source>Quarantined by rules alone</source>
        <translation>Allein durch Regeln in Quarantäne</translation>
    </message>
    <message>
        <source>Half of them known after</source>
        <translation>Die Hälfte davon bekannt nach</translation>
    </message>
    <message>
        <source>%1, %2 ratings</source>
        <translation>%1, %2 Bewertungen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Pushed item</source>
        <translation>Angehobener Titel</translation>
    </message>
    <message>
        <source>Nuked item</source>
        <translation>Gedrückter Titel</translation>
    </message>
    <message numerus="yes">
        <source>In lists of %n user(s), before → attacked → cleaned</source>
        <translation>
            <numerusform>In Listen von %n Nutzer, vorher → angegriffen → bereinigt</numerusform>
            <numerusform>In Listen von %n Nutzern, vorher → angegriffen → bereinigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean rank among all items</source>
        <translation>Mittlerer Rang unter allen Titeln</translation>
    </message>
    <message>
        <source>Lists that changed</source>
        <translation>Geänderte Listen</translation>
    </message>
    <message>
        <source>Flagged before the attack, left out</source>
        <translation>Vor dem Angriff markiert, weggelassen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>%1 ratings of %2 of %3 users</source>
        <translation>%1 Bewertungen von %2 der %3 Nutzer</translation>
    </message>
    <message>
        <source>all %1 ratings of %2 users</source>
        <translation>alle %1 Bewertungen von %2 Nutzern</translation>
    </message>
    <message>
        <source>Nobody has been judged yet</source>
        <translation>Noch niemand wurde beurteilt</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) wait for review; their ratings are in training until you decide</source>
        <translation>
            <numerusform>%n Nutzer wartet auf Durchsicht; seine Bewertungen gehen bis zur Entscheidung ins Training ein</numerusform>
            <numerusform>%n Nutzer warten auf Durchsicht; ihre Bewertungen gehen bis zur Entscheidung ins Training ein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) in quarantine; none of their ratings will be in training</source>
        <translation>
            <numerusform>%n Nutzer in Quarantäne; keine seiner Bewertungen geht ins Training ein</numerusform>
            <numerusform>%n Nutzer in Quarantäne; keine ihrer Bewertungen geht ins Training ein</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all users in quarantine are left out of training</source>
        <translation>Nicht alle Nutzer in Quarantäne bleiben vom Training ausgeschlossen</translation>
    </message>
    <message>
        <source>No user waits for review</source>
        <translation>Kein Nutzer wartet auf Durchsicht</translation>
    </message>
</context>
<context>
    <name>ui::pages::AbuseCharts</name>
    <message>
        <source>Rating behaviour</source>
        <translation>Bewertungsverhalten</translation>
    </message>
    <message>
        <source>New flags</source>
        <translation>Neue Markierungen</translation>
    </message>
    <message>
        <source>Users by ratings</source>
        <translation>Nutzer nach Bewertungen</translation>
    </message>
    <message>
        <source>standard deviation of the ratings, stars</source>
        <translation>Standardabweichung der Bewertungen, Sterne</translation>
    </message>
    <message>
        <source>most ratings in any hour</source>
        <translation>meiste Bewertungen in einer Stunde</translation>
    </message>
    <message>
        <source>users, log scale</source>
        <translation>Nutzer, logarithmische Skala</translation>
    </message>
    <message>
        <source>ratings per user, log scale</source>
        <translation>Bewertungen je Nutzer, logarithmische Skala</translation>
    </message>
    <message>
        <source>Every flagged user and a sample of the others: how fast they rate and how much their ratings differ. Few stars of difference at high speed is what simple spam looks like.</source>
        <translation>Alle markierten Nutzer und eine Stichprobe der anderen: wie schnell sie bewerten und wie sehr sich ihre Bewertungen unterscheiden. Wenige Sterne Unterschied bei hohem Tempo: So sieht einfacher Spam aus.</translation>
    </message>
    <message>
        <source>x: most ratings within any hour. y: population standard deviation of the ratings. Shape and colour: family of the strongest rule. The learned limit comes from the users&apos; own first sessions; the classic limit is mean + 3 standard deviations.</source>
        <translation>x: meiste Bewertungen binnen einer Stunde. y: Standardabweichung der Bewertungen (Grundgesamtheit). Form und Farbe: Familie der stärksten Regel. Die gelernte Grenze stammt aus den ersten Sitzungen der Nutzer selbst; die klassische Grenze ist Mittelwert + 3 Standardabweichungen.</translation>
    </message>
    <message>
        <source>None: a user is judged by all rules, not by the place in this chart.</source>
        <translation>Keine: Ein Nutzer wird nach allen Regeln beurteilt, nicht nach dem Platz in diesem Diagramm.</translation>
    </message>
    <message>
        <source>Drag a frame around points to tick these users in the table.</source>
        <translation>Einen Rahmen um Punkte ziehen, um diese Nutzer in der Tabelle anzukreuzen.</translation>
    </message>
    <message>
        <source>How many users became flagged, by the time of their newest rating then.</source>
        <translation>Wie viele Nutzer markiert wurden, nach der Zeit ihrer damals neuesten Bewertung.</translation>
    </message>
    <message>
        <source>Counted since this program was started; at most 24 spans.</source>
        <translation>Gezählt seit dem Start dieses Programms; höchstens 24 Abschnitte.</translation>
    </message>
    <message>
        <source>Many flags at once are one attack: look at the groups below.</source>
        <translation>Viele Markierungen auf einmal sind ein einziger Angriff: die Gruppen unten ansehen.</translation>
    </message>
    <message>
        <source>How many users gave how many ratings.</source>
        <translation>Wie viele Nutzer wie viele Bewertungen abgegeben haben.</translation>
    </message>
    <message>
        <source>Five bars to a factor of ten; both axes logarithmic. Classic 3 σ: mean + 3 population standard deviations, which the spammers themselves raise. Volume: from the median and the spread above it, of the logarithms.</source>
        <translation>Fünf Balken je Faktor zehn; beide Achsen logarithmisch. Klassisch 3 σ: Mittelwert + 3 Standardabweichungen (Grundgesamtheit), die von den Spammern selbst erhöht werden. Menge: aus dem Median und der Streuung darüber, jeweils der Logarithmen.</translation>
    </message>
    <message>
        <source>Users beyond the volume limit wait for review.</source>
        <translation>Nutzer jenseits der Mengengrenze warten auf Durchsicht.</translation>
    </message>
    <message>
        <source>No user was judged yet</source>
        <translation>Noch kein Nutzer wurde beurteilt</translation>
    </message>
    <message>
        <source>There is a point for every user once ratings were judged.</source>
        <translation>Sobald Bewertungen beurteilt sind, gibt es für jeden Nutzer einen Punkt.</translation>
    </message>
    <message>
        <source>%1 of %2 users, all flagged ones</source>
        <translation>%1 von %2 Nutzern, darunter alle markierten</translation>
    </message>
    <message>
        <source>all %1 users</source>
        <translation>alle %1 Nutzer</translation>
    </message>
    <message>
        <source>No new flags</source>
        <translation>Keine neuen Markierungen</translation>
    </message>
    <message>
        <source>Nobody became flagged since this program was started.</source>
        <translation>Seit dem Start dieses Programms wurde niemand markiert.</translation>
    </message>
    <message>
        <source>%1 · %2 flags, %3 still open</source>
        <translation>%1 · %2 Markierungen, davon %3 noch offen</translation>
    </message>
    <message>
        <source>new flags</source>
        <translation>neue Markierungen</translation>
    </message>
    <message>
        <source>classic 3 σ: %1</source>
        <translation>klassisch 3 σ: %1</translation>
    </message>
    <message>
        <source>volume: from %1</source>
        <translation>Menge: ab %1</translation>
    </message>
</context>
<context>
    <name>ui::pages::AbusePage</name>
    <message>
        <source>Abuse</source>
        <translation>Missbrauch</translation>
    </message>
    <message>
        <source>judged %1</source>
        <translation>beurteilt %1</translation>
    </message>
    <message>
        <source>ratings in the store</source>
        <translation>Bewertungen im Datenspeicher</translation>
    </message>
    <message>
        <source>Simulate attack…</source>
        <translation>Angriff simulieren&#xa0;…</translation>
    </message>
    <message>
        <source>Rules compared</source>
        <translation>Regeln im Vergleich</translation>
    </message>
    <message>
        <source>how many users each one flags</source>
        <translation>wie viele Nutzer jede einzelne markiert</translation>
    </message>
    <message>
        <source>Every rule of the detector catalogue with the users it flags now.</source>
        <translation>Jede Regel des Detektorkatalogs mit den Nutzern, die sie jetzt markiert.</translation>
    </message>
    <message>
        <source>A user whom rules of two families flag is quarantined by rules alone; one family asks for review. Classic rules are shown for comparison and never count.</source>
        <translation>Ein Nutzer, den Regeln aus zwei Familien markieren, kommt allein durch Regeln in Quarantäne; eine Familie verlangt eine Durchsicht. Klassische Regeln werden zum Vergleich gezeigt und zählen nie.</translation>
    </message>
    <message>
        <source>On people without attackers at most 1 % are flagged.</source>
        <translation>Bei Menschen ohne Angreifer wird höchstens 1 % markiert.</translation>
    </message>
    <message>
        <source>A rule that flags many alone deserves a look at its users.</source>
        <translation>Bei einer Regel, die viele allein markiert, lohnt ein Blick auf ihre Nutzer.</translation>
    </message>
    <message>
        <source>Items under inflow</source>
        <translation>Titel mit Zustrom</translation>
    </message>
    <message>
        <source>Items that got top or bottom ratings faster than items in general do.</source>
        <translation>Titel, die höchste oder niedrigste Bewertungen schneller erhielten als Titel sonst.</translation>
    </message>
    <message>
        <source>Most such ratings in any 24 h, 7 days and 30 days over what the item&apos;s own rate outside the window lets expect; compared with other items by median and MAD.</source>
        <translation>Meiste solche Bewertungen in beliebigen 24 h, 7 Tagen und 30 Tagen, gegenüber dem, was die eigene Rate des Titels außerhalb des Fensters erwarten lässt; mit anderen Titeln anhand von Median und MAD verglichen.</translation>
    </message>
    <message>
        <source>The users behind it are among the flagged. A film that is in the news can look alike: clear those users.</source>
        <translation>Die Nutzer dahinter sind unter den markierten. Ein Film, der in den Nachrichten ist, kann ähnlich aussehen: diese Nutzer entlasten.</translation>
    </message>
    <message>
        <source>Lockstep groups</source>
        <translation>Gruppen im Gleichschritt</translation>
    </message>
    <message>
        <source>Users who rated the same items alike at the same time; Enter ticks a group.</source>
        <translation>Nutzer, die dieselben Titel zur selben Zeit gleich bewertet haben; die Eingabetaste kreuzt eine Gruppe an.</translation>
    </message>
    <message>
        <source>At least 4 users who share 3 moments of an hour, or 5 of a day; a moment is one item, one rating and one span of time, and counts only with more users than the item&apos;s own rate explains.</source>
        <translation>Mindestens 4 Nutzer, die 3 Momente von einer Stunde oder 5 von einem Tag gemeinsam haben; ein Moment ist ein Titel, eine Bewertung und ein Zeitabschnitt und zählt nur mit mehr Nutzern, als die eigene Rate des Titels erklärt.</translation>
    </message>
    <message>
        <source>Exclude the whole group, or clear it when it is a class or a club.</source>
        <translation>Die ganze Gruppe ausschließen oder sie entlasten, wenn sie eine Schulklasse oder ein Club ist.</translation>
    </message>
    <message>
        <source>Simulate an attack on a copy of the ratings</source>
        <translation>Angriff auf eine Kopie der Bewertungen simulieren</translation>
    </message>
    <message>
        <source>What was decided could not be read</source>
        <translation>Die Entscheidungen ließen sich nicht lesen</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Titel</numerusform>
            <numerusform>%n Titel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n Gruppe</numerusform>
            <numerusform>%n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>No item gets extreme ratings too fast</source>
        <translation>Kein Titel erhält zu schnell extreme Bewertungen</translation>
    </message>
    <message>
        <source>Nobody rates in lockstep</source>
        <translation>Niemand bewertet im Gleichschritt</translation>
    </message>
    <message numerus="yes">
        <source>Exclude %n user(s) from training?</source>
        <translation>
            <numerusform>%n Nutzer vom Training ausschließen?</numerusform>
            <numerusform>%n Nutzer vom Training ausschließen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their ratings stay stored and are left out of every training from the next one on. The model that is live does not change until then.</source>
        <translation>Ihre Bewertungen bleiben gespeichert und werden ab dem nächsten Training bei jedem weggelassen. Das Live-Modell ändert sich bis dahin nicht.</translation>
    </message>
    <message numerus="yes">
        <source>Exclude %n</source>
        <translation>
            <numerusform>%n ausschließen</numerusform>
            <numerusform>%n ausschließen</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this with Release.</source>
        <translation>Lässt sich mit „Freigeben“ rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n user(s)?</source>
        <translation>
            <numerusform>%n Nutzer entlasten?</numerusform>
            <numerusform>%n Nutzer entlasten?</numerusform>
        </translation>
    </message>
    <message>
        <source>They no longer wait for review, and their ratings stay in training. They come back when a rule fires that has not until now.</source>
        <translation>Sie warten nicht mehr auf Durchsicht, und ihre Bewertungen bleiben im Training. Sie erscheinen wieder, wenn eine Regel anschlägt, die es bisher nicht tat.</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n</source>
        <translation>
            <numerusform>%n entlasten</numerusform>
            <numerusform>%n entlasten</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this from the notice, or exclude them later.</source>
        <translation>Lässt sich über die Meldung rückgängig machen; ein späterer Ausschluss ist auch möglich.</translation>
    </message>
    <message numerus="yes">
        <source>Release %n user(s) from quarantine?</source>
        <translation>
            <numerusform>%n Nutzer aus der Quarantäne freigeben?</numerusform>
            <numerusform>%n Nutzer aus der Quarantäne freigeben?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their ratings are in training again from the next one on.</source>
        <translation>Ihre Bewertungen gehen ab dem nächsten Training wieder ein.</translation>
    </message>
    <message numerus="yes">
        <source>Release %n</source>
        <translation>
            <numerusform>%n freigeben</numerusform>
            <numerusform>%n freigeben</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this by excluding them again.</source>
        <translation>Lässt sich durch erneutes Ausschließen rückgängig machen.</translation>
    </message>
    <message>
        <source>The decision is being stored</source>
        <translation>Die Entscheidung wird gespeichert</translation>
    </message>
    <message>
        <source>The decision was not stored for everybody</source>
        <translation>Die Entscheidung wurde nicht für alle gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) left out of training</source>
        <translation>
            <numerusform>%n Nutzer vom Training ausgeschlossen</numerusform>
            <numerusform>%n Nutzer vom Training ausgeschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) cleared</source>
        <translation>
            <numerusform>%n Nutzer entlastet</numerusform>
            <numerusform>%n Nutzer entlastet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) released</source>
        <translation>
            <numerusform>%n Nutzer freigegeben</numerusform>
            <numerusform>%n Nutzer freigegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>The decision is being taken back</source>
        <translation>Die Entscheidung wird zurückgenommen</translation>
    </message>
    <message numerus="yes">
        <source>Undone for %n user(s)</source>
        <translation>
            <numerusform>Rückgängig gemacht für %n Nutzer</numerusform>
            <numerusform>Rückgängig gemacht für %n Nutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>Not undone</source>
        <translation>Nicht rückgängig gemacht</translation>
    </message>
    <message>
        <source>This profile is open for reading only</source>
        <translation>Dieses Profil ist nur zum Lesen geöffnet</translation>
    </message>
</context>
<context>
    <name>ui::pages::Activity</name>
    <message>
        <source>%1 went live</source>
        <translation>%1 ging live</translation>
    </message>
    <message>
        <source>Rolled back to %1</source>
        <translation>Auf %1 zurückgerollt</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>By %1: %2</source>
        <translation>Von %1: %2</translation>
    </message>
    <message>
        <source>Training run %1 finished</source>
        <translation>Trainingslauf %1 beendet</translation>
    </message>
    <message>
        <source>Training run %1 began</source>
        <translation>Trainingslauf %1 begonnen</translation>
    </message>
    <message>
        <source>Training run %1: %2</source>
        <translation>Trainingslauf %1: %2</translation>
    </message>
    <message>
        <source>Kafka went away</source>
        <translation>Kafka nicht mehr erreichbar</translation>
    </message>
    <message>
        <source>Nothing is lost: consumption goes on where it stopped</source>
        <translation>Nichts geht verloren: Das Lesen geht weiter, wo es anhielt</translation>
    </message>
    <message>
        <source>Kafka answers</source>
        <translation>Kafka antwortet</translation>
    </message>
    <message>
        <source>Partitions were assigned</source>
        <translation>Partitionen wurden zugewiesen</translation>
    </message>
    <message>
        <source>Consumption paused</source>
        <translation>Lesen angehalten</translation>
    </message>
    <message>
        <source>The store is behind; it goes on by itself</source>
        <translation>Der Datenspeicher ist im Rückstand; es geht von selbst weiter</translation>
    </message>
    <message>
        <source>Consumption goes on</source>
        <translation>Lesen geht weiter</translation>
    </message>
    <message>
        <source>Training run %1 did not pass its gate</source>
        <translation>Trainingslauf %1 hat seine Freigabe nicht bestanden</translation>
    </message>
</context>
<context>
    <name>ui::pages::ActivityCard</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>All activity</source>
        <translation>Alle Aktivitäten</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>last %1 of %2</source>
        <translation>letzte %1 von %2</translation>
    </message>
</context>
<context>
    <name>ui::pages::ClimbersModel</name>
    <message>
        <source>Item</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Lists before</source>
        <translation>Listen vorher</translation>
    </message>
    <message>
        <source>Under attack</source>
        <translation>Unter Angriff</translation>
    </message>
    <message>
        <source>Without the flagged</source>
        <translation>Ohne die Markierten</translation>
    </message>
</context>
<context>
    <name>ui::pages::CompareCard</name>
    <message>
        <source>Same user, other model</source>
        <translation>Gleicher Nutzer, anderes Modell</translation>
    </message>
    <message>
        <source>Open side by side…</source>
        <translation>Nebeneinander öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>There is no other version</source>
        <translation>Es gibt keine andere Version</translation>
    </message>
    <message>
        <source>Train another one to compare its list with this one.</source>
        <translation>Eine weitere trainieren, um ihre Liste mit dieser zu vergleichen.</translation>
    </message>
    <message>
        <source>Asking the other versions…</source>
        <translation>Andere Versionen werden gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>The versions could not be compared</source>
        <translation>Die Versionen ließen sich nicht vergleichen</translation>
    </message>
</context>
<context>
    <name>ui::pages::CompareDialog</name>
    <message>
        <source>First version</source>
        <translation>Erste Version</translation>
    </message>
    <message>
        <source>Second version</source>
        <translation>Zweite Version</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Compare two versions</source>
        <translation>Zwei Versionen vergleichen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen&#xa0;…</translation>
    </message>
    <message>
        <source>Only metrics are compared: %1 does not verify.</source>
        <translation>Nur Metriken werden verglichen: Prüfung von %1 fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Keine Unterschiede.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::CompareModel</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Items that are in the shown list too</source>
        <translation>Titel, die auch in der gezeigten Liste stehen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>To make the list, without reading the model from disk</source>
        <translation>Für das Erstellen der Liste, ohne das Lesen des Modells vom Datenträger</translation>
    </message>
    <message>
        <source>Diversity</source>
        <translation>Vielfalt</translation>
    </message>
    <message>
        <source>1 − mean similarity of the list&apos;s items</source>
        <translation>1 − mittlere Ähnlichkeit der Titel der Liste</translation>
    </message>
    <message>
        <source>Tail</source>
        <translation>Nische</translation>
    </message>
    <message>
        <source>Items of the tail</source>
        <translation>Titel der Nische</translation>
    </message>
    <message>
        <source>%1 live</source>
        <translation>%1 live</translation>
    </message>
</context>
<context>
    <name>ui::pages::CompareRunsDialog</name>
    <message>
        <source>Compare runs</source>
        <translation>Läufe vergleichen</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Better and worse are said of the newer run. Numbers compare only when split and data are the same.</source>
        <translation>Besser und schlechter beziehen sich auf den neueren Lauf. Zahlen sind nur bei gleicher Aufteilung und gleichen Daten vergleichbar.</translation>
    </message>
    <message>
        <source>Comparison of two runs</source>
        <translation>Vergleich zweier Läufe</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ui::pages::ComparisonModel</name>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>better %1</source>
        <translation>besser %1</translation>
    </message>
    <message>
        <source>worse %1</source>
        <translation>schlechter %1</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was verschieden ist</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>NDCG@10</source>
        <translation>NDCG@10</translation>
    </message>
    <message>
        <source>Recall@10</source>
        <translation>Recall@10</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Katalogabdeckung</translation>
    </message>
    <message>
        <source>Exposure Gini</source>
        <translation>Gini der Sichtbarkeit</translation>
    </message>
    <message>
        <source>List diversity</source>
        <translation>Vielfalt der Liste</translation>
    </message>
    <message>
        <source>p95 latency</source>
        <translation>p95-Latenz</translation>
    </message>
</context>
<context>
    <name>ui::pages::ConnectionCard</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Cut the broker</source>
        <translation>Broker trennen</translation>
    </message>
    <message>
        <source>In-memory demo broker: it keeps about 5 MiB per partition and forgets everything when Fairlead ends.</source>
        <translation>Demo-Broker im Arbeitsspeicher: Er behält etwa 5 MiB je Partition und vergisst alles, wenn Fairlead endet.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Brokers</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Letzte Antwort</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Own events that wait</source>
        <translation>Wartende eigene Ereignisse</translation>
    </message>
    <message>
        <source>There is no address</source>
        <translation>Es gibt keine Adresse</translation>
    </message>
    <message>
        <source>Restore the broker</source>
        <translation>Broker wiederherstellen</translation>
    </message>
    <message>
        <source>The oldest waits</source>
        <translation>Älteste Wartezeit</translation>
    </message>
    <message>
        <source>Own events lost</source>
        <translation>Verlorene eigene Ereignisse</translation>
    </message>
</context>
<context>
    <name>ui::pages::ConservationCard</name>
    <message>
        <source>Conservation</source>
        <translation>Bilanz</translation>
    </message>
    <message>
        <source>Conservation by partition</source>
        <translation>Bilanz je Partition</translation>
    </message>
    <message>
        <source>consumed = accepted + duplicates + rejected</source>
        <translation>gelesen = angenommen + Duplikate + abgelehnt</translation>
    </message>
</context>
<context>
    <name>ui::pages::ConservationModel</name>
    <message>
        <source>FAIL by %1</source>
        <translation>FAIL um %1</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Consumed</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Messages read</source>
        <translation>Gelesene Nachrichten</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Stored as events</source>
        <translation>Als Ereignisse gespeichert</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>Already stored: delivered again</source>
        <translation>Schon gespeichert: erneut geliefert</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>No event: kept as dead letters</source>
        <translation>Kein Ereignis: als Dead Letters aufbewahrt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Never read: lost to the cluster&apos;s retention, or passed over by decision</source>
        <translation>Nie gelesen: durch die Retention des Clusters verloren oder per Entscheidung übergangen</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Consumed must equal accepted + duplicates + rejected</source>
        <translation>„Gelesen“ muss gleich „Angenommen“ + „Duplikate“ + „Abgelehnt“ sein</translation>
    </message>
</context>
<context>
    <name>ui::pages::DeadLettersModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>UTC, when it was seen first</source>
        <translation>UTC, wann sie zuerst gesehen wurde</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Topic / partition : line of the file or offset</source>
        <translation>Topic / Partition : Zeile der Datei oder Offset</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>The beginning of the message</source>
        <translation>Der Anfang der Nachricht</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Not JSON</source>
        <translation>Kein JSON</translation>
    </message>
    <message>
        <source>Not an object</source>
        <translation>Kein Objekt</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Zu groß</translation>
    </message>
    <message>
        <source>Nested too deep</source>
        <translation>Zu tief verschachtelt</translation>
    </message>
    <message>
        <source>Key given twice</source>
        <translation>Schlüssel doppelt vorhanden</translation>
    </message>
    <message>
        <source>Field missing</source>
        <translation>Feld fehlt</translation>
    </message>
    <message>
        <source>Wrong type</source>
        <translation>Falscher Typ</translation>
    </message>
    <message>
        <source>Out of range</source>
        <translation>Außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>Bad id</source>
        <translation>Ungültige ID</translation>
    </message>
    <message>
        <source>Not UTF-8</source>
        <translation>Kein UTF-8</translation>
    </message>
    <message>
        <source>Bad time</source>
        <translation>Ungültige Zeit</translation>
    </message>
    <message>
        <source>Time in the future</source>
        <translation>Zeit in der Zukunft</translation>
    </message>
    <message>
        <source>Malformed line</source>
        <translation>Fehlerhafte Zeile</translation>
    </message>
</context>
<context>
    <name>ui::pages::DrillCard</name>
    <message>
        <source>Simulated attack</source>
        <translation>Simulierter Angriff</translation>
    </message>
    <message>
        <source>Items that climbed under attack</source>
        <translation>Titel, die unter Angriff aufstiegen</translation>
    </message>
    <message>
        <source>A labelled attack, played into a copy of the ratings: who of the attackers was caught, and whose lists changed.</source>
        <translation>Ein Angriff mit bekannten Angreifern, in eine Kopie der Bewertungen eingespielt: welche Angreifer erkannt wurden und wessen Listen sich änderten.</translation>
    </message>
    <message>
        <source>Recall = caught attackers ÷ all attackers. Precision = caught attackers ÷ all whom the attack got flagged. Delay: until half of the attackers are known. Lists of up to 200 users, 10 items each, by a small item-knn fitted before, under attack and without the flagged users.</source>
        <translation>Recall = erkannte Angreifer ÷ alle Angreifer. Precision = erkannte Angreifer ÷ alle, die durch den Angriff markiert wurden. Verzögerung: bis die Hälfte der Angreifer bekannt ist. Listen von bis zu 200 Nutzern, je 10 Titel, von einem kleinen item-knn, trainiert vorher, unter Angriff und ohne die markierten Nutzer.</translation>
    </message>
    <message>
        <source>At least 90 % of the attackers are caught.</source>
        <translation>Mindestens 90 % der Angreifer werden erkannt.</translation>
    </message>
    <message>
        <source>Look at which kind of attack gets through, and let a person review what one rule alone flags. The store was not changed.</source>
        <translation>Ansehen, welche Art von Angriff durchkommt, und einen Menschen prüfen lassen, was nur eine Regel markiert. Der Datenspeicher wurde nicht geändert.</translation>
    </message>
    <message>
        <source>No attack was simulated yet</source>
        <translation>Noch kein Angriff wurde simuliert</translation>
    </message>
    <message>
        <source>A simulated attack runs against a copy of the ratings; nothing in this profile changes.</source>
        <translation>Ein simulierter Angriff läuft gegen eine Kopie der Bewertungen; in diesem Profil ändert sich nichts.</translation>
    </message>
    <message>
        <source>Simulate attack…</source>
        <translation>Angriff simulieren&#xa0;…</translation>
    </message>
    <message>
        <source>on a copy, %1</source>
        <translation>auf einer Kopie, %1</translation>
    </message>
</context>
<context>
    <name>ui::pages::DrillDialog</name>
    <message>
        <source>Reading the ratings</source>
        <translation>Bewertungen werden gelesen</translation>
    </message>
    <message>
        <source>Copying the ratings</source>
        <translation>Bewertungen werden kopiert</translation>
    </message>
    <message>
        <source>Playing the attack</source>
        <translation>Angriff wird eingespielt</translation>
    </message>
    <message>
        <source>Lists before the attack</source>
        <translation>Listen vor dem Angriff</translation>
    </message>
    <message>
        <source>Lists under attack</source>
        <translation>Listen unter Angriff</translation>
    </message>
    <message>
        <source>Lists without the flagged</source>
        <translation>Listen ohne die Markierten</translation>
    </message>
    <message>
        <source>Kind of attack</source>
        <translation>Art des Angriffs</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Attackers</source>
        <translation>Angreifer</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Zufallsstartwert</translation>
    </message>
    <message>
        <source>Target item (empty: drawn from the less rated half)</source>
        <translation>Zieltitel (leer: aus der weniger bewerteten Hälfte gezogen)</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simulieren</translation>
    </message>
    <message>
        <source>Simulate an attack</source>
        <translation>Angriff simulieren</translation>
    </message>
    <message>
        <source>Runs against a copy of the ratings that a training would read. Nothing in this profile changes: no rating is stored, nobody is put in quarantine.</source>
        <translation>Läuft gegen eine Kopie der Bewertungen, die ein Training lesen würde. In diesem Profil ändert sich nichts: Keine Bewertung wird gespeichert, niemand kommt in Quarantäne.</translation>
    </message>
    <message>
        <source>To attack the live stream instead, choose the scenario “Rating spam” of the simulated audience.</source>
        <translation>Um stattdessen den Live-Stream anzugreifen, das Szenario „Bewertungsspam“ des simulierten Publikums wählen.</translation>
    </message>
    <message>
        <source>Progress of the simulated attack</source>
        <translation>Fortschritt des simulierten Angriffs</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Push: raise the target</source>
        <translation>Anheben (Push): das Ziel aufwerten</translation>
    </message>
    <message>
        <source>Nuke: lower the target</source>
        <translation>Drücken (Nuke): das Ziel abwerten</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The attack is under way</source>
        <translation>Der Angriff ist im Gang</translation>
    </message>
</context>
<context>
    <name>ui::pages::DriversCard</name>
    <message>
        <source>What drives the change</source>
        <translation>Was die Änderung treibt</translation>
    </message>
    <message>
        <source>first against last window</source>
        <translation>erstes gegen letztes Fenster</translation>
    </message>
    <message>
        <source>No item gained share</source>
        <translation>Kein Titel gewann Anteile</translation>
    </message>
    <message>
        <source>Between the first and the last window, as far as there are two.</source>
        <translation>Zwischen dem ersten und dem letzten Fenster, soweit es zwei gibt.</translation>
    </message>
</context>
<context>
    <name>ui::pages::DriversModel</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First window</source>
        <translation>Erstes Fenster</translation>
    </message>
    <message>
        <source>Share of all slots</source>
        <translation>Anteil an allen Plätzen</translation>
    </message>
    <message>
        <source>Last window</source>
        <translation>Letztes Fenster</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>In percentage points</source>
        <translation>In Prozentpunkten</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
</context>
<context>
    <name>ui::pages::EffectCard</name>
    <message>
        <source>What the mitigations change</source>
        <translation>Was die Gegenmaßnahmen ändern</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Lists of up to 400 users by the live model, with and without the settings on the left. Nothing is counted or recorded.</source>
        <translation>Listen von bis zu 400 Nutzern durch das Live-Modell, mit und ohne die Einstellungen links. Nichts wird gezählt oder aufgezeichnet.</translation>
    </message>
    <message>
        <source>Model alone</source>
        <translation>Modell allein</translation>
    </message>
    <message>
        <source>Mitigated</source>
        <translation>Mit Gegenmaßnahmen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Cancel, %1 done</source>
        <translation>Abbrechen, %1 erledigt</translation>
    </message>
    <message>
        <source>There are no users with ratings to compare lists of.</source>
        <translation>Es gibt keine Nutzer mit Bewertungen, deren Listen sich vergleichen ließen.</translation>
    </message>
    <message>
        <source>Catalogue coverage</source>
        <translation>Katalogabdeckung</translation>
    </message>
    <message>
        <source>Catalogue Gini</source>
        <translation>Gini des Katalogs</translation>
    </message>
    <message>
        <source>Top-10 share</source>
        <translation>Anteil der Top 10</translation>
    </message>
    <message>
        <source>Head to tail</source>
        <translation>Spitze zu Nische</translation>
    </message>
    <message>
        <source>Diversity within lists</source>
        <translation>Vielfalt innerhalb der Listen</translation>
    </message>
    <message>
        <source>Items that stay</source>
        <translation>Titel, die bleiben</translation>
    </message>
    <message numerus="yes">
        <source>Lists of %n user(s), live model. Accuracy is not measured here: the model has learnt from everything these users did.</source>
        <translation>
            <numerusform>Listen von %n Nutzer, Live-Modell. Die Genauigkeit wird hier nicht gemessen: Das Modell hat aus allem gelernt, was dieser Nutzer getan hat.</numerusform>
            <numerusform>Listen von %n Nutzern, Live-Modell. Die Genauigkeit wird hier nicht gemessen: Das Modell hat aus allem gelernt, was diese Nutzer getan haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of settings that were changed since: compare again. %1</source>
        <translation>Mit seither geänderten Einstellungen: erneut vergleichen. %1</translation>
    </message>
</context>
<context>
    <name>ui::pages::EngineStatus</name>
    <message>
        <source>Store</source>
        <translation>Datenspeicher</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>counts do not add up</source>
        <translation>Zahlen gehen nicht auf</translation>
    </message>
    <message>
        <source>%1 ratings</source>
        <translation>%1 Bewertungen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation>Dead Letters</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>No live model</source>
        <translation>Kein Live-Modell</translation>
    </message>
    <message>
        <source>live · signed</source>
        <translation>live · signiert</translation>
    </message>
    <message>
        <source>live · %1</source>
        <translation>live · %1</translation>
    </message>
    <message>
        <source> · hold</source>
        <translation> · Sperre</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Live since</source>
        <translation>Live seit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Open the registry</source>
        <translation>Registry öffnen</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modell %1</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>Noch kein Modell</translation>
    </message>
    <message>
        <source>Last training %1</source>
        <translation>Letztes Training %1</translation>
    </message>
    <message>
        <source>Hold: no automatic promotion</source>
        <translation>Sperre: keine automatische Live-Schaltung</translation>
    </message>
    <message>
        <source>Training: %1 %2</source>
        <translation>Training: %1 %2</translation>
    </message>
    <message>
        <source>%1 is live</source>
        <translation>%1 ist live</translation>
    </message>
    <message>
        <source>%1 at %2 by %3</source>
        <translation>%1 um %2 von %3</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Simulated audience</source>
        <translation>Simuliertes Publikum</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Users so far</source>
        <translation>Nutzer bisher</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>All users, items and events are made up.</source>
        <translation>Alle Nutzer, Titel und Ereignisse sind erfunden.</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>in-memory demo broker</source>
        <translation>Demo-Broker im Arbeitsspeicher</translation>
    </message>
    <message numerus="yes">
        <source>%n broker(s)</source>
        <translation>
            <numerusform>%n Broker</numerusform>
            <numerusform>%n Broker</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Letzte Antwort</translation>
    </message>
    <message>
        <source>Keeps about 5 MiB per partition and forgets all at exit; the store is the truth.</source>
        <translation>Behält etwa 5 MiB je Partition und vergisst beim Beenden alles; maßgeblich ist der Datenspeicher.</translation>
    </message>
    <message>
        <source>Open the stream</source>
        <translation>Stream öffnen</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 Ereignisse/s</translation>
    </message>
    <message numerus="yes">
        <source>Lag %n event(s)</source>
        <translation>
            <numerusform>Rückstand %n Ereignis</numerusform>
            <numerusform>Rückstand %n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>p95 %1 ms</source>
        <translation>p95 %1 ms</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>im Leerlauf</translation>
    </message>
    <message>
        <source>in this process</source>
        <translation>in diesem Prozess</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Next training in %1</source>
        <translation>Nächstes Training in %1</translation>
    </message>
    <message>
        <source>No answer from %1</source>
        <translation>Keine Antwort von %1</translation>
    </message>
    <message>
        <source>pid %1</source>
        <translation>PID %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>The engine runs in that program: closing this window does not stop it.</source>
        <translation>Die Engine läuft in jenem Programm: Das Schließen dieses Fensters hält sie nicht an.</translation>
    </message>
    <message>
        <source>The figures shown are the last it gave. This window reconnects by itself.</source>
        <translation>Die gezeigten Zahlen sind die zuletzt gelieferten. Dieses Fenster verbindet sich von selbst neu.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Verbunden mit Engine</translation>
    </message>
</context>
<context>
    <name>ui::pages::FairnessCharts</name>
    <message>
        <source>Catalogue coverage</source>
        <translation>Katalogabdeckung</translation>
    </message>
    <message>
        <source>Exposure Lorenz curve</source>
        <translation>Lorenzkurve der Sichtbarkeit</translation>
    </message>
    <message>
        <source>Diversity by user activity</source>
        <translation>Vielfalt nach Aktivität der Nutzer</translation>
    </message>
    <message>
        <source>Top-10 concentration</source>
        <translation>Konzentration auf die Top 10</translation>
    </message>
    <message>
        <source>Item exposure</source>
        <translation>Sichtbarkeit der Titel</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>share of items shown, by model version</source>
        <translation>Anteil gezeigter Titel, je Modellversion</translation>
    </message>
    <message>
        <source>% of exposure</source>
        <translation>% der Sichtbarkeit</translation>
    </message>
    <message>
        <source>% of items, least shown first</source>
        <translation>% der Titel, am wenigsten gezeigte zuerst</translation>
    </message>
    <message>
        <source>different items per place, 20 users</source>
        <translation>verschiedene Titel je Platz, 20 Nutzer</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Gering</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>activity of users</source>
        <translation>Aktivität der Nutzer</translation>
    </message>
    <message>
        <source>with 95 % intervals</source>
        <translation>mit 95-%-Intervallen</translation>
    </message>
    <message>
        <source>% of all places</source>
        <translation>% aller Plätze</translation>
    </message>
    <message>
        <source>× fair share</source>
        <translation>× fairer Anteil</translation>
    </message>
    <message>
        <source> ×</source>
        <translation> ×</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>recommendations shown, judged %1</source>
        <translation>gezeigte Empfehlungen, beurteilt %1</translation>
    </message>
    <message>
        <source>No version showed a list</source>
        <translation>Keine Version zeigte eine Liste</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Katalogabdeckung</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>erreichbar</translation>
    </message>
    <message>
        <source>not enough volume</source>
        <translation>Umfang zu gering</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Gini, all items</source>
        <translation>Gini, alle Titel</translation>
    </message>
    <message>
        <source>Not enough volume</source>
        <translation>Umfang zu gering</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>Required ≥ %1</source>
        <translation>Gefordert ≥ %1</translation>
    </message>
    <message>
        <source>Nothing was shown</source>
        <translation>Nichts wurde gezeigt</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Equal exposure</source>
        <translation>Gleiche Sichtbarkeit</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Gini, shown items</source>
        <translation>Gini, gezeigte Titel</translation>
    </message>
    <message>
        <source>Smallest possible</source>
        <translation>Kleinstmöglicher</translation>
    </message>
    <message>
        <source>Evenly random lists</source>
        <translation>Gleichmäßig zufällige Listen</translation>
    </message>
    <message>
        <source>Gini %1</source>
        <translation>Gini %1</translation>
    </message>
    <message>
        <source>Gini %1 over all items, %2 among shown items; smallest possible %3, evenly random lists %4</source>
        <translation>Gini %1 über alle Titel, %2 unter den gezeigten; kleinstmöglicher %3, gleichmäßig zufällige Listen %4</translation>
    </message>
    <message>
        <source>Diversity</source>
        <translation>Vielfalt</translation>
    </message>
    <message>
        <source>Diversity cannot be told yet</source>
        <translation>Vielfalt noch unklar</translation>
    </message>
    <message>
        <source>Nothing was shown in the window.</source>
        <translation>Im Fenster wurde nichts gezeigt.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Published diversity</source>
        <translation>Veröffentlichte Vielfalt</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Nicht verglichen</translation>
    </message>
    <message>
        <source>fewer than 40 users</source>
        <translation>weniger als 40 Nutzer</translation>
    </message>
    <message>
        <source>Gap %1</source>
        <translation>Abstand %1</translation>
    </message>
    <message>
        <source>cannot tell: %1</source>
        <translation>unklar: %1</translation>
    </message>
    <message>
        <source>%1 of all places in total</source>
        <translation>%1 aller Plätze zusammen</translation>
    </message>
    <message>
        <source>%1 to %2 % of the catalogue</source>
        <translation>%1 bis %2 % des Katalogs</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>items by popularity, percentile (1 = most interacted with)</source>
        <translation>Titel nach Beliebtheit, Perzentil (1 = meiste Interaktionen)</translation>
    </message>
    <message>
        <source>Fair share 1.0 ×</source>
        <translation>Fairer Anteil 1,0 ×</translation>
    </message>
    <message>
        <source>each bar is 2.5 % of the catalogue</source>
        <translation>jeder Balken sind 2,5 % des Katalogs</translation>
    </message>
    <message>
        <source>each bar is one item of %1</source>
        <translation>jeder Balken ist einer von %1 Titeln</translation>
    </message>
    <message>
        <source>Which share of the catalogue each version showed to anybody within the window, with its interval. The dashed grey line is what evenly random lists would cover with as many places: where that is below the requirement there is not enough volume to judge the version.</source>
        <translation>Welchen Anteil des Katalogs jede Version im Fenster irgendeinem Nutzer gezeigt hat, mit Intervall. Die gestrichelte graue Linie ist das, was gleichmäßig zufällige Listen mit ebenso vielen Plätzen abdecken würden: Liegt sie unter der Anforderung, ist der Umfang zu gering, um die Version zu beurteilen.</translation>
    </message>
    <message>
        <source>Coverage = items of the catalogue with at least one place / items of the catalogue. Reachable = 1 − exp(−s / items), s = distinct pairs of user and item. Intervals: jackknife over 20 groups of users, from 40 users on.</source>
        <translation>Katalogabdeckung = Titel des Katalogs mit mindestens einem Platz / Titel des Katalogs. Erreichbar = 1 − exp(−s / Titel), s = verschiedene Paare aus Nutzer und Titel. Intervalle: Jackknife über 20 Nutzergruppen, ab 40 Nutzern.</translation>
    </message>
    <message>
        <source>At least 80 % with the whole interval; alert below 75 %.</source>
        <translation>Mindestens 80 % mit dem ganzen Intervall; Alarm unter 75 %.</translation>
    </message>
    <message>
        <source>Show more of the catalogue: more exploration, tail slots or re-ranking for diversity; or roll back to the version that still did.</source>
        <translation>Mehr vom Katalog zeigen: mehr Erkundung, Nischenplätze oder Re-Ranking auf Vielfalt; oder auf die Version zurückrollen, die das noch tat.</translation>
    </message>
    <message>
        <source>How unevenly places are shared among items: the further the curve hangs below the straight line, the fewer items have most of them. Dotted: the version live before.</source>
        <translation>Wie ungleich sich die Plätze auf die Titel verteilen: Je weiter die Kurve unter der Geraden durchhängt, desto weniger Titel haben die meisten Plätze. Gepunktet: die zuvor live gewesene Version.</translation>
    </message>
    <message>
        <source>Items of the catalogue, those never shown included, least shown first. Gini, all items = twice the area between line and curve. Beside it, in the tool tip: the Gini among shown items alone (the published one), the smallest one possible with so many places, and the one of evenly random lists.</source>
        <translation>Titel des Katalogs einschließlich der nie gezeigten, am wenigsten gezeigte zuerst. Gini, alle Titel = doppelte Fläche zwischen Gerade und Kurve. Daneben, im Tooltip: der Gini nur unter den gezeigten Titeln (der veröffentlichte), der kleinstmögliche bei so vielen Plätzen und der gleichmäßig zufälliger Listen.</translation>
    </message>
    <message>
        <source>None of its own. That it does not rise is judged on the page Feedback loops.</source>
        <translation>Keine eigene. Dass er nicht steigt, wird auf der Seite Rückkopplungen beurteilt.</translation>
    </message>
    <message>
        <source>Whether people who rate little get lists as varied as those who rate a lot. Low: fewer than 10 ratings, medium: 10 to 30, high: more than 30.</source>
        <translation>Ob Nutzer, die wenig bewerten, ebenso vielfältige Listen erhalten wie solche, die viel bewerten. Gering: weniger als 10 Bewertungen, mittel: 10 bis 30, hoch: mehr als 30.</translation>
    </message>
    <message>
        <source>Of the latest list of each user: the different items to expect among the lists of 20 random users of the group / places of those lists. It does not depend on the size of the group, unlike the published diversity, which the tool tip also tells. Gap = largest − smallest. Groups of fewer than 40 users are left out.</source>
        <translation>Aus der jeweils neuesten Liste jedes Nutzers: die Zahl verschiedener Titel, die in den Listen von 20 zufälligen Nutzern der Gruppe zu erwarten ist / Plätze dieser Listen. Sie hängt nicht von der Größe der Gruppe ab, anders als die veröffentlichte Vielfalt, die der Tooltip ebenfalls nennt. Abstand = größter − kleinster Wert. Gruppen mit weniger als 40 Nutzern werden weggelassen.</translation>
    </message>
    <message>
        <source>Gap below 0.15, its 95 % interval (Tukey, 3 groups) included; alert above 0.20.</source>
        <translation>Abstand unter 0,15, einschließlich seines 95-%-Intervalls (Tukey, 3 Gruppen); Alarm über 0,20.</translation>
    </message>
    <message>
        <source>Look at the lists of a user of the group that gets least: fallbacks for new users often show everybody the same popular items. Exploration helps there first.</source>
        <translation>Die Listen eines Nutzers aus der Gruppe ansehen, die am wenigsten erhält: Ersatzlisten für neue Nutzer zeigen oft allen dieselben beliebten Titel. Erkundung hilft dort zuerst.</translation>
    </message>
    <message>
        <source>The ten items that were shown most, and what share of all places each has.</source>
        <translation>Die zehn am häufigsten gezeigten Titel und welchen Anteil aller Plätze jeder hat.</translation>
    </message>
    <message>
        <source>Places of the item / places of all items of the catalogue in the window.</source>
        <translation>Plätze des Titels / Plätze aller Titel des Katalogs im Fenster.</translation>
    </message>
    <message>
        <source>What items get by how popular they were before the window: each bar is 2.5 % of the catalogue, the most interacted with first.</source>
        <translation>Was Titel erhalten, je nachdem, wie beliebt sie vor dem Fenster waren: Jeder Balken sind 2,5 % des Katalogs, die mit den meisten Interaktionen zuerst.</translation>
    </message>
    <message>
        <source>Places per item of the bar / places per item of the whole catalogue; 1 is a fair share. Head: the 30 % most interacted with before the window; tail: the 30 % least.</source>
        <translation>Plätze je Titel des Balkens / Plätze je Titel des ganzen Katalogs; 1 ist ein fairer Anteil. Spitze: die 30 % mit den meisten Interaktionen vor dem Fenster; Nische: die 30 % mit den wenigsten.</translation>
    </message>
    <message>
        <source>None of its own. Head against tail is judged on the page Feedback loops.</source>
        <translation>Keine eigene. Spitze gegen Nische wird auf der Seite Rückkopplungen beurteilt.</translation>
    </message>
    <message>
        <source>A low tail and a high head feed themselves: tail slots and exploration give the tail places, re-ranking takes some from the head.</source>
        <translation>Eine niedrige Nische und eine hohe Spitze verstärken sich selbst: Nischenplätze und Erkundung geben der Nische Plätze, Re-Ranking nimmt der Spitze einige.</translation>
    </message>
</context>
<context>
    <name>ui::pages::FairnessPage</name>
    <message>
        <source>Fairness</source>
        <translation>Fairness</translation>
    </message>
    <message>
        <source>Compare versions</source>
        <translation>Versionen vergleichen</translation>
    </message>
    <message>
        <source>Reading this page</source>
        <translation>Zum Lesen dieser Seite</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methoden</translation>
    </message>
    <message>
        <source>No list was judged yet</source>
        <translation>Noch keine Liste wurde beurteilt</translation>
    </message>
    <message>
        <source>Fairness is judged on the lists that people were shown. As soon as recommendations of a live version have been stored, they are judged here: of the last 24 hours, anew all the time.</source>
        <translation>Fairness wird an den Listen beurteilt, die Nutzern gezeigt wurden. Sobald Empfehlungen einer Live-Version gespeichert sind, werden sie hier beurteilt: die der letzten 24 Stunden, laufend aufs Neue.</translation>
    </message>
    <message>
        <source>How fairness is judged</source>
        <translation>Wie Fairness beurteilt wird</translation>
    </message>
    <message>
        <source>These verdicts are not the newest.</source>
        <translation>Diese Urteile sind nicht die neuesten.</translation>
    </message>
    <message>
        <source>Nothing could be judged.</source>
        <translation>Nichts ließ sich beurteilen.</translation>
    </message>
</context>
<context>
    <name>ui::pages::FairnessWords</name>
    <message>
        <source>Head</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Tail</source>
        <translation>Nische</translation>
    </message>
    <message>
        <source>required ≥ %1</source>
        <translation>gefordert ≥ %1</translation>
    </message>
    <message>
        <source>required &lt; %1</source>
        <translation>gefordert &lt; %1</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>noch nicht beurteilt</translation>
    </message>
    <message>
        <source>nothing was shown</source>
        <translation>nichts wurde gezeigt</translation>
    </message>
    <message>
        <source>no interval: too few users</source>
        <translation>kein Intervall: zu wenige Nutzer</translation>
    </message>
    <message>
        <source>95 %: %1</source>
        <translation>95 %: %1</translation>
    </message>
    <message>
        <source>needs %1 more requests</source>
        <translation>braucht %1 weitere Anfragen</translation>
    </message>
    <message>
        <source>needs %1 more users</source>
        <translation>braucht %1 weitere Nutzer</translation>
    </message>
    <message>
        <source>needs more users</source>
        <translation>braucht mehr Nutzer</translation>
    </message>
    <message>
        <source>needs more requests</source>
        <translation>braucht mehr Anfragen</translation>
    </message>
    <message>
        <source>the interval holds the limit</source>
        <translation>das Intervall umfasst die Grenze</translation>
    </message>
    <message>
        <source>needs two groups of 40 users</source>
        <translation>braucht zwei Gruppen mit 40 Nutzern</translation>
    </message>
    <message>
        <source>the catalogue is empty</source>
        <translation>der Katalog ist leer</translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation>zu wenige Daten</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>No list was judged yet</source>
        <translation>Noch keine Liste wurde beurteilt</translation>
    </message>
    <message>
        <source>%1 of %2 fairness requirements hold</source>
        <translation>%1 von %2 Fairness-Anforderungen erfüllt</translation>
    </message>
    <message>
        <source>%1 broken</source>
        <translation>%1 verletzt</translation>
    </message>
    <message>
        <source>%1 cannot be told yet</source>
        <translation>%1 noch unklar</translation>
    </message>
    <message>
        <source>Catalogue coverage</source>
        <translation>Katalogabdeckung</translation>
    </message>
    <message>
        <source>Diversity parity gap</source>
        <translation>Paritätsabstand der Vielfalt</translation>
    </message>
    <message>
        <source>Exposure Gini</source>
        <translation>Gini der Sichtbarkeit</translation>
    </message>
    <message>
        <source>no requirement</source>
        <translation>keine Anforderung</translation>
    </message>
    <message>
        <source>Exposure Gini, all items</source>
        <translation>Gini der Sichtbarkeit, alle Titel</translation>
    </message>
    <message>
        <source>%1 among shown items</source>
        <translation>%1 unter den gezeigten Titeln</translation>
    </message>
    <message>
        <source>Top-10 share</source>
        <translation>Anteil der Top 10</translation>
    </message>
    <message>
        <source>New items shown</source>
        <translation>Gezeigte neue Titel</translation>
    </message>
    <message>
        <source>of %1 new items</source>
        <translation>von %1 neuen Titeln</translation>
    </message>
    <message>
        <source>no item is new</source>
        <translation>kein Titel ist neu</translation>
    </message>
    <message>
        <source>Measured on %1 users, %2 items and %3 requests with %4 places, from %5 to %6; %7.</source>
        <translation>Gemessen an %1 Nutzern, %2 Titeln und %3 Anfragen mit %4 Plätzen, von %5 bis %6; %7.</translation>
    </message>
    <message>
        <source>whole lists</source>
        <translation>ganze Listen</translation>
    </message>
    <message>
        <source>the first %1 of each list</source>
        <translation>die ersten %1 jeder Liste</translation>
    </message>
    <message>
        <source>The catalogue was announced.</source>
        <translation>Der Katalog wurde gemeldet.</translation>
    </message>
    <message>
        <source>The catalogue is only what was seen: what nobody ever met is not counted, so coverage looks better than it is.</source>
        <translation>Der Katalog umfasst nur, was gesehen wurde: Was nie jemandem begegnete, zählt nicht; die Katalogabdeckung sieht daher besser aus, als sie ist.</translation>
    </message>
    <message>
        <source>Intervals: jackknife over %1 groups of users.</source>
        <translation>Intervalle: Jackknife über %1 Nutzergruppen.</translation>
    </message>
    <message>
        <source>%1 places went to items outside the catalogue.</source>
        <translation>%1 Plätze gingen an Titel außerhalb des Katalogs.</translation>
    </message>
    <message>
        <source>Low activity</source>
        <translation>Geringe Aktivität</translation>
    </message>
    <message>
        <source>Medium activity</source>
        <translation>Mittlere Aktivität</translation>
    </message>
    <message>
        <source>High activity</source>
        <translation>Hohe Aktivität</translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation>Beliebtheit</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Filter bubbles</source>
        <translation>Filterblasen</translation>
    </message>
    <message>
        <source>Users see an ever narrower choice of what they have already liked.</source>
        <translation>Nutzer sehen eine immer engere Auswahl dessen, was ihnen schon gefallen hat.</translation>
    </message>
    <message>
        <source>Popularity bias</source>
        <translation>Beliebtheitsverzerrung</translation>
    </message>
    <message>
        <source>A few popular items take most places, whatever a user’s own taste.</source>
        <translation>Wenige beliebte Titel belegen die meisten Plätze, unabhängig vom eigenen Geschmack eines Nutzers.</translation>
    </message>
    <message>
        <source>Cold-start inequality</source>
        <translation>Ungleichheit beim Kaltstart</translation>
    </message>
    <message>
        <source>Users with few ratings get worse or less varied lists.</source>
        <translation>Nutzer mit wenigen Bewertungen erhalten schlechtere oder weniger vielfältige Listen.</translation>
    </message>
    <message>
        <source>Creator starvation</source>
        <translation>Verdrängung von Anbietern</translation>
    </message>
    <message>
        <source>Items of small providers are hardly ever shown.</source>
        <translation>Titel kleiner Anbieter werden kaum je gezeigt.</translation>
    </message>
    <message>
        <source>Temporal bias</source>
        <translation>Zeitliche Verzerrung</translation>
    </message>
    <message>
        <source>New items have no chance against old ones.</source>
        <translation>Neue Titel haben gegen alte keine Chance.</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Nutzer-ID</translation>
    </message>
    <message>
        <source>Memorises a person instead of a taste.</source>
        <translation>Prägt sich eine Person ein statt eines Geschmacks.</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>Zeitstempel</translation>
    </message>
    <message>
        <source>Tells time zones and working hours.</source>
        <translation>Verrät Zeitzonen und Arbeitszeiten.</translation>
    </message>
    <message>
        <source>Interaction frequency</source>
        <translation>Häufigkeit der Interaktionen</translation>
    </message>
    <message>
        <source>Stands for free time, and with it for age and employment.</source>
        <translation>Steht für freie Zeit und damit für Alter und Beschäftigung.</translation>
    </message>
    <message>
        <source>Rating history</source>
        <translation>Bewertungsverlauf</translation>
    </message>
    <message>
        <source>Tastes go along with age, gender and origin.</source>
        <translation>Vorlieben hängen mit Alter, Geschlecht und Herkunft zusammen.</translation>
    </message>
    <message>
        <source>Genre entropy of users, change per window</source>
        <translation>Genre-Entropie der Nutzer, Änderung je Fenster</translation>
    </message>
    <message>
        <source>Head to tail exposure</source>
        <translation>Sichtbarkeit von Spitze zu Nische</translation>
    </message>
    <message>
        <source>Distance to the user’s own genres, bits</source>
        <translation>Abstand zu den eigenen Genres des Nutzers, Bit</translation>
    </message>
    <message>
        <source>The same formula.</source>
        <translation>Dieselbe Formel.</translation>
    </message>
    <message>
        <source>Gini coefficient</source>
        <translation>Gini-Koeffizient</translation>
    </message>
    <message>
        <source>The published one leaves out items that were never shown, and so looks fairer.</source>
        <translation>Der veröffentlichte lässt nie gezeigte Titel weg und wirkt dadurch fairer.</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>Konzentration</translation>
    </message>
    <message>
        <source>Published: the most shown fifth of the shown items. Ours: the ten most shown items.</source>
        <translation>Veröffentlicht: das meistgezeigte Fünftel der gezeigten Titel. Hier: die zehn meistgezeigten Titel.</translation>
    </message>
    <message>
        <source>The published diversity falls with the number of places, so it compares groups of unequal size wrongly.</source>
        <translation>Die veröffentlichte Vielfalt sinkt mit der Zahl der Plätze und vergleicht ungleich große Gruppen daher falsch.</translation>
    </message>
    <message>
        <source>Diversity, %1</source>
        <translation>Vielfalt, %1</translation>
    </message>
    <message>
        <source>Ours needs 40 users: different items among the lists of 20 random ones.</source>
        <translation>Die hiesige braucht 40 Nutzer: verschiedene Titel in den Listen von 20 zufälligen Nutzern.</translation>
    </message>
</context>
<context>
    <name>ui::pages::FeedbackCharts</name>
    <message>
        <source>Exposure Gini by window</source>
        <translation>Gini der Sichtbarkeit je Fenster</translation>
    </message>
    <message>
        <source>Top-10 share</source>
        <translation>Anteil der Top 10</translation>
    </message>
    <message>
        <source>Head, mid and tail</source>
        <translation>Spitze, Mitte und Nische</translation>
    </message>
    <message>
        <source>Filter bubble</source>
        <translation>Filterblase</translation>
    </message>
    <message>
        <source>Likeness of users’ lists</source>
        <translation>Ähnlichkeit der Listen der Nutzer</translation>
    </message>
    <message>
        <source>Gini</source>
        <translation>Gini</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>slots per item, tail last = 1</source>
        <translation>Plätze je Titel, Nische zuletzt = 1</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>Bit</translation>
    </message>
    <message>
        <source>Jaccard</source>
        <translation>Jaccard</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Genre entropy</source>
        <translation>Genre-Entropie</translation>
    </message>
    <message>
        <source>Users who are shown genres in every window are needed.</source>
        <translation>Nötig sind Nutzer, denen in jedem Fenster Genres gezeigt werden.</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>At least two users with a list are needed in every window.</source>
        <translation>In jedem Fenster sind mindestens zwei Nutzer mit einer Liste nötig.</translation>
    </message>
    <message>
        <source>Not enough to compare windows</source>
        <translation>Zu wenig, um Fenster zu vergleichen</translation>
    </message>
    <message>
        <source>Every window needs requests of some users.</source>
        <translation>Jedes Fenster braucht Anfragen einiger Nutzer.</translation>
    </message>
    <message>
        <source>%1 requests of users each</source>
        <translation>je %1 Anfragen von Nutzern</translation>
    </message>
    <message>
        <source>slope %1 per window</source>
        <translation>Steigung %1 je Fenster</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ausgleichsgerade</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Nothing was shown yet</source>
        <translation>Noch nichts wurde gezeigt</translation>
    </message>
    <message>
        <source>at equal volume</source>
        <translation>bei gleichem Umfang</translation>
    </message>
    <message>
        <source>Watch level %1</source>
        <translation>Warnschwelle %1</translation>
    </message>
    <message>
        <source>%1 items never shown</source>
        <translation>%1 Titel nie gezeigt</translation>
    </message>
    <message>
        <source>No tail item was shown in the last window</source>
        <translation>Im letzten Fenster wurde kein Nischentitel gezeigt</translation>
    </message>
    <message>
        <source>Without one there is nothing to compare with: switch tail slots on.</source>
        <translation>Ohne einen solchen fehlt der Vergleich: Nischenplätze einschalten.</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>Mid</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Tail</source>
        <translation>Nische</translation>
    </message>
    <message>
        <source>Cannot tell yet</source>
        <translation>Noch unklar</translation>
    </message>
</context>
<context>
    <name>ui::pages::FeedbackExplanations</name>
    <message>
        <source>How unequally the lists of each window spread over the catalogue: 0 is evenly, 1 is all on one item.</source>
        <translation>Wie ungleich sich die Listen jedes Fensters über den Katalog verteilen: 0 heißt gleichmäßig, 1 heißt alles auf einem Titel.</translation>
    </message>
    <message>
        <source>Requests are cut into windows of equal count. Of every window equally many users, one random request each and equally many slots are taken, on items that were there all the time; the catalogue Gini is the mean of eight such draws. The line is the least-squares fit; its 95 % interval leaves out a twentieth of the users at a time. The published Gini counts every slot and shown items alone: it also rises when traffic falls.</source>
        <translation>Die Anfragen werden in Fenster gleicher Anzahl geteilt. Aus jedem Fenster werden gleich viele Nutzer, je eine zufällige Anfrage und gleich viele Plätze genommen, auf Titeln, die die ganze Zeit vorhanden waren; der Gini des Katalogs ist das Mittel aus acht solchen Ziehungen. Die Linie ist die Ausgleichsgerade nach kleinsten Quadraten; ihr 95-%-Intervall lässt je ein Zwanzigstel der Nutzer weg. Der veröffentlichte Gini zählt jeden Platz und nur gezeigte Titel: Er steigt auch, wenn der Verkehr abnimmt.</translation>
    </message>
    <message>
        <source>No echo: the slope times the number of windows less one is at most 0.03. An echo: the interval of the slope is above 0 and the slope is beyond that.</source>
        <translation>Kein Echo: Steigung mal Zahl der Fenster minus eins ist höchstens 0,03. Ein Echo: Das Intervall der Steigung liegt über 0, und die Steigung liegt darüber hinaus.</translation>
    </message>
    <message>
        <source>Look at what drives the change below, switch on mitigations and apply them.</source>
        <translation>Unten ansehen, was die Änderung treibt, Gegenmaßnahmen einschalten und anwenden.</translation>
    </message>
    <message>
        <source>The share of all shown slots that the ten most shown items have, by window.</source>
        <translation>Der Anteil aller gezeigten Plätze, den die zehn meistgezeigten Titel haben, je Fenster.</translation>
    </message>
    <message>
        <source>At equal volume, on the same draws as the Gini.</source>
        <translation>Bei gleichem Umfang, mit denselben Ziehungen wie der Gini.</translation>
    </message>
    <message>
        <source>Early warning: a rise of more than 5 points since T1.</source>
        <translation>Frühwarnung: ein Anstieg von mehr als 5 Punkten seit T1.</translation>
    </message>
    <message>
        <source>Raise exploration or tail slots, or lower λ.</source>
        <translation>Erkundung oder Nischenplätze erhöhen oder λ senken.</translation>
    </message>
    <message>
        <source>How many slots an item of the head, the middle and the tail got, by window; the tail of the last window is 1.</source>
        <translation>Wie viele Plätze ein Titel der Spitze, der Mitte und der Nische erhielt, je Fenster; die Nische des letzten Fensters ist 1.</translation>
    </message>
    <message>
        <source>Interactions before the window rank the items: head is the top 30 %, tail the bottom 30 %. Slots of a group are divided by its items. The verdict&apos;s interval leaves out a twentieth of the users at a time. The bracket is of the last window, the verdict of all of them.</source>
        <translation>Die Interaktionen vor dem Fenster ordnen die Titel: Spitze sind die oberen 30 %, Nische die unteren 30 %. Die Plätze einer Gruppe werden durch ihre Titel geteilt. Das Intervall des Urteils lässt je ein Zwanzigstel der Nutzer weg. Die Klammer gilt dem letzten Fenster, das Urteil allen.</translation>
    </message>
    <message>
        <source>Head to tail at most 1.3 ×: moderate beyond it, severe beyond 3 ×. The tail rate (tail items shown at least once, at one slot per item) warns below 20 %.</source>
        <translation>Spitze zu Nische höchstens 1,3 ×: darüber mäßig, über 3 × schwer. Die Nischenrate (mindestens einmal gezeigte Nischentitel, bei einem Platz je Titel) warnt unter 20 %.</translation>
    </message>
    <message>
        <source>Switch on tail slots or an exposure mix with more tail.</source>
        <translation>Nischenplätze oder einen Sichtbarkeitsmix mit mehr Nische einschalten.</translation>
    </message>
    <message>
        <source>How wide a choice of genres users are shown, by window: it falls when lists narrow to what people saw before.</source>
        <translation>Wie breit die Auswahl an Genres ist, die Nutzern gezeigt wird, je Fenster: Sie sinkt, wenn sich Listen auf das verengen, was Nutzer schon gesehen haben.</translation>
    </message>
    <message>
        <source>Shannon entropy in bits of the genres shown to a user, mean over the users who are there in every window, each with equally many requests per window; 95 % interval by the group jackknife.</source>
        <translation>Shannon-Entropie in Bit der Genres, die einem Nutzer gezeigt werden, Mittel über die Nutzer, die in jedem Fenster vorkommen, jeder mit gleich vielen Anfragen je Fenster; 95-%-Intervall nach dem Gruppen-Jackknife.</translation>
    </message>
    <message>
        <source>Lower λ of the diverse re-ranking.</source>
        <translation>λ des Re-Rankings auf Vielfalt senken.</translation>
    </message>
    <message>
        <source>How alike the lists of different users are, by window: it rises when everybody is shown the same.</source>
        <translation>Wie ähnlich die Listen verschiedener Nutzer einander sind, je Fenster: Der Wert steigt, wenn allen dasselbe gezeigt wird.</translation>
    </message>
    <message>
        <source>Mean Jaccard similarity of the latest lists of pairs of users; 95 % interval by the group jackknife.</source>
        <translation>Mittlere Jaccard-Ähnlichkeit der neuesten Listen von Nutzerpaaren; 95-%-Intervall nach dem Gruppen-Jackknife.</translation>
    </message>
    <message>
        <source>Raise exploration, or train on more than popularity.</source>
        <translation>Erkundung erhöhen oder mit mehr als nur Beliebtheit trainieren.</translation>
    </message>
    <message>
        <source>Which items gained most from the first to the last window, and which model versions and stages of the pipeline gave them their slots.</source>
        <translation>Welche Titel vom ersten zum letzten Fenster am meisten gewannen und welche Modellversionen und Stufen der Pipeline ihnen ihre Plätze gaben.</translation>
    </message>
    <message>
        <source>Shares of all slots of a window. Those of versions and stages count the slots of the risen items alone.</source>
        <translation>Anteile an allen Plätzen eines Fensters. Die Anteile der Versionen und Stufen zählen nur die Plätze der gestiegenen Titel.</translation>
    </message>
    <message>
        <source>One version: compare it with the one before. One stage: change it on the left. One item: look for promotion or abuse.</source>
        <translation>Eine Version: mit der vorherigen vergleichen. Eine Stufe: links ändern. Ein Titel: auf Werbung oder Missbrauch achten.</translation>
    </message>
    <message>
        <source>What Model B does against feedback loops. Diverse re-ranking weighs relevance (λ) against likeness to the items above. Exploration gives each place with probability ε to an item drawn at random; users with few ratings get 5/3 of it. Tail slots keep places for tail items. The exposure mix sets how many places head, middle and tail have.</source>
        <translation>Was Modell B gegen Rückkopplungen tut. Das Re-Ranking auf Vielfalt wägt Relevanz (λ) gegen Ähnlichkeit zu den Titeln weiter oben ab. Die Erkundung gibt jeden Platz mit Wahrscheinlichkeit ε an einen zufällig gezogenen Titel; Nutzer mit wenigen Bewertungen erhalten 5/3 davon. Nischenplätze reservieren Plätze für Nischentitel. Der Sichtbarkeitsmix legt fest, wie viele Plätze Spitze, Mitte und Nische haben.</translation>
    </message>
    <message>
        <source>Users are split by a hash of their id; the share says for how many of them the mitigations are applied. Every recorded list names exactly what was applied.</source>
        <translation>Nutzer werden nach einem Hash ihrer ID aufgeteilt; der Anteil gibt an, für wie viele von ihnen die Gegenmaßnahmen gelten. Jede aufgezeichnete Liste nennt genau, was angewendet wurde.</translation>
    </message>
    <message>
        <source>At least one mitigation is on.</source>
        <translation>Mindestens eine Gegenmaßnahme ist eingeschaltet.</translation>
    </message>
    <message>
        <source>Change, look at the effect, and apply. Changes are valid for the next request and written into the signed history.</source>
        <translation>Ändern, die Wirkung ansehen und anwenden. Änderungen gelten ab der nächsten Anfrage und werden in den signierten Verlauf geschrieben.</translation>
    </message>
    <message>
        <source>What lists look like by the live model alone and through the settings on the left, applied or not.</source>
        <translation>Wie Listen durch das Live-Modell allein und mit den Einstellungen links aussehen, ob angewendet oder nicht.</translation>
    </message>
    <message>
        <source>Up to 400 users drawn at random, one list of ten each, at this moment; neither counted nor recorded. Accuracy is not measured: the live model has learnt from everything that these users did.</source>
        <translation>Bis zu 400 zufällig gezogene Nutzer, je eine Liste mit zehn Titeln, in diesem Moment; weder gezählt noch aufgezeichnet. Die Genauigkeit wird nicht gemessen: Das Live-Modell hat aus allem gelernt, was diese Nutzer getan haben.</translation>
    </message>
    <message>
        <source>A simulation, not a forecast of real users: how the Gini goes on when everything that is shown feeds the next training, with these mitigations and without any.</source>
        <translation>Eine Simulation, keine Vorhersage für echte Nutzer: wie sich der Gini entwickelt, wenn alles Gezeigte in das nächste Training eingeht, mit diesen Gegenmaßnahmen und ganz ohne.</translation>
    </message>
    <message>
        <source>Several runs, each with a made-up catalogue of 300 items and a simulated audience whose choices depend on taste, quality, popularity and place in the list. Both sides begin alike, after two rounds without mitigations; an item-knn with its defaults is fitted anew after every round of 400 visits. The band is from the smallest to the largest run.</source>
        <translation>Mehrere Läufe, jeder mit einem erfundenen Katalog von 300 Titeln und einem simulierten Publikum, dessen Wahl von Geschmack, Qualität, Beliebtheit und Platz in der Liste abhängt. Beide Seiten beginnen gleich, nach zwei Runden ohne Gegenmaßnahmen; nach jeder Runde von 400 Besuchen wird ein item-knn mit seinen Vorgaben neu trainiert. Das Band reicht vom kleinsten bis zum größten Lauf.</translation>
    </message>
</context>
<context>
    <name>ui::pages::FeedbackPage</name>
    <message>
        <source>Feedback loops</source>
        <translation>Rückkopplungen</translation>
    </message>
    <message>
        <source>Run the feedback loop simulation</source>
        <translation>Rückkopplungssimulation starten</translation>
    </message>
    <message>
        <source>Feedback loops were not judged yet</source>
        <translation>Rückkopplungen wurden noch nicht beurteilt</translation>
    </message>
    <message>
        <source>Lists that are served are judged as they come in: over four windows, with at least 20 users each. Mitigations can be set up already.</source>
        <translation>Ausgelieferte Listen werden laufend beurteilt: über vier Fenster mit je mindestens 20 Nutzern. Gegenmaßnahmen lassen sich schon einrichten.</translation>
    </message>
    <message>
        <source>These figures are not the newest.</source>
        <translation>Diese Zahlen sind nicht die neuesten.</translation>
    </message>
    <message>
        <source>%1 They are of %2.</source>
        <translation>%1 Sie sind von %2.</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Wird angewendet&#xa0;…</translation>
    </message>
    <message>
        <source>The mitigations were changed</source>
        <translation>Die Gegenmaßnahmen wurden geändert</translation>
    </message>
    <message>
        <source>%1 of %2 on, for %3 of users, from the next request on</source>
        <translation>%1 von %2 ein, für %3 der Nutzer, ab der nächsten Anfrage</translation>
    </message>
</context>
<context>
    <name>ui::pages::FeedbackWords</name>
    <message>
        <source>needs about %1 more requests</source>
        <translation>braucht etwa %1 weitere Anfragen</translation>
    </message>
    <message>
        <source>needs %1 more users</source>
        <translation>braucht %1 weitere Nutzer</translation>
    </message>
    <message>
        <source>needs more users</source>
        <translation>braucht mehr Nutzer</translation>
    </message>
    <message>
        <source>the interval straddles the limit</source>
        <translation>das Intervall umfasst die Grenze</translation>
    </message>
    <message>
        <source>needs items that were there all the time</source>
        <translation>braucht Titel, die die ganze Zeit vorhanden waren</translation>
    </message>
    <message>
        <source>needs more requests</source>
        <translation>braucht mehr Anfragen</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>the model alone</source>
        <translation>das Modell allein</translation>
    </message>
    <message>
        <source>diverse re-ranking</source>
        <translation>Re-Ranking auf Vielfalt</translation>
    </message>
    <message>
        <source>exploration</source>
        <translation>Erkundung</translation>
    </message>
    <message>
        <source>exposure mix</source>
        <translation>Sichtbarkeitsmix</translation>
    </message>
    <message>
        <source>tail slots</source>
        <translation>Nischenplätze</translation>
    </message>
    <message>
        <source>Nothing was judged yet</source>
        <translation>Noch nichts wurde beurteilt</translation>
    </message>
    <message>
        <source>Whether exposure concentrates cannot be told yet</source>
        <translation>Ob sich die Sichtbarkeit konzentriert, ist noch unklar</translation>
    </message>
    <message>
        <source>Nearly all exposure goes to few items</source>
        <translation>Fast alle Sichtbarkeit geht an wenige Titel</translation>
    </message>
    <message numerus="yes">
        <source>Rich-get-richer effect over the last %n windows</source>
        <translation>
            <numerusform>Matthäus-Effekt über %n Fenster</numerusform>
            <numerusform>Matthäus-Effekt über die letzten %n Fenster</numerusform>
        </translation>
    </message>
    <message>
        <source>The top 10 items gain share</source>
        <translation>Die Top-10-Titel gewinnen Anteile</translation>
    </message>
    <message numerus="yes">
        <source>No rich-get-richer effect over the last %n windows</source>
        <translation>
            <numerusform>Kein Matthäus-Effekt über %n Fenster</numerusform>
            <numerusform>Kein Matthäus-Effekt über die letzten %n Fenster</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the tail is starved</source>
        <translation>%1; die Nische ist verdrängt</translation>
    </message>
    <message>
        <source>%1; the tail is shown less</source>
        <translation>%1; die Nische wird seltener gezeigt</translation>
    </message>
    <message>
        <source>published slope %1</source>
        <translation>veröffentlichte Steigung %1</translation>
    </message>
    <message>
        <source>Gini level</source>
        <translation>Gini-Niveau</translation>
    </message>
    <message>
        <source>required ≤ %1</source>
        <translation>gefordert ≤ %1</translation>
    </message>
    <message>
        <source>%1 per window</source>
        <translation>%1 je Fenster</translation>
    </message>
    <message>
        <source>Gini slope</source>
        <translation>Gini-Steigung</translation>
    </message>
    <message>
        <source>Head-to-tail ratio</source>
        <translation>Verhältnis Spitze zu Nische</translation>
    </message>
    <message>
        <source>Tail rate</source>
        <translation>Nischenrate</translation>
    </message>
    <message>
        <source>required ≥ %1</source>
        <translation>gefordert ≥ %1</translation>
    </message>
    <message>
        <source>%1 of %2 on</source>
        <translation>%1 von %2 ein</translation>
    </message>
    <message>
        <source>Mitigations</source>
        <translation>Gegenmaßnahmen</translation>
    </message>
    <message>
        <source>for no user</source>
        <translation>für keinen Nutzer</translation>
    </message>
    <message>
        <source>required ≥ 1 · for %1 of users</source>
        <translation>gefordert ≥ 1 · für %1 der Nutzer</translation>
    </message>
    <message>
        <source>per window</source>
        <translation>je Fenster</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>Grenze %1</translation>
    </message>
    <message>
        <source>Gini at T%1</source>
        <translation>Gini bei T%1</translation>
    </message>
    <message>
        <source>%1 vs T%2</source>
        <translation>%1 ggü. T%2</translation>
    </message>
    <message>
        <source>Top-10 share</source>
        <translation>Anteil der Top 10</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>%1 since T1</source>
        <translation>%1 seit T1</translation>
    </message>
    <message>
        <source>Explored impressions</source>
        <translation>Erkundete Einblendungen</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>exploration is off</source>
        <translation>Erkundung ist aus</translation>
    </message>
    <message>
        <source>traces do not record it yet</source>
        <translation>Traces halten es noch nicht fest</translation>
    </message>
</context>
<context>
    <name>ui::pages::FlaggedCard</name>
    <message>
        <source>Flagged users</source>
        <translation>Markierte Nutzer</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Everybody whom a rule that counts flags, and everybody in quarantine. Those who wait for a decision come first, the strongest first.</source>
        <translation>Alle, die eine zählende Regel markiert, und alle in Quarantäne. Wer auf eine Entscheidung wartet, steht vorn, die stärksten Fälle zuerst.</translation>
    </message>
    <message>
        <source>Score: how far the strongest rule&apos;s figure lies from the median, in robust standard deviations (MAD), which an attack cannot inflate. The columns are of all ratings of the user.</source>
        <translation>Score: wie weit der Wert der stärksten Regel vom Median entfernt liegt, in robusten Standardabweichungen (MAD), die ein Angriff nicht aufblähen kann. Die Spalten beziehen sich auf alle Bewertungen des Nutzers.</translation>
    </message>
    <message>
        <source>Nobody waits longer than 24 hours.</source>
        <translation>Niemand wartet länger als 24 Stunden.</translation>
    </message>
    <message>
        <source>Tick users, then exclude them from training or clear them, each with a reason. Both can be undone; ratings are never deleted. A cleared user comes back when a rule fires that had not then.</source>
        <translation>Nutzer ankreuzen, dann vom Training ausschließen oder entlasten, jeweils mit Begründung. Beides lässt sich rückgängig machen; Bewertungen werden nie gelöscht. Ein entlasteter Nutzer erscheint wieder, wenn eine Regel anschlägt, die es damals nicht tat.</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in quarantine</source>
        <translation>
            <numerusform>%n in Quarantäne</numerusform>
            <numerusform>%n in Quarantäne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cleared</source>
        <translation>
            <numerusform>%n entlastet</numerusform>
            <numerusform>%n entlastet</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has been judged yet</source>
        <translation>Noch niemand wurde beurteilt</translation>
    </message>
    <message>
        <source>Users are judged by their ratings while this profile&apos;s stream is read. Until then nobody is flagged and nobody is cleared.</source>
        <translation>Nutzer werden nach ihren Bewertungen beurteilt, während der Stream dieses Profils gelesen wird. Bis dahin wird niemand markiert und niemand entlastet.</translation>
    </message>
    <message>
        <source>No user is flagged</source>
        <translation>Kein Nutzer ist markiert</translation>
    </message>
    <message>
        <source>%1 users were judged by their ratings.</source>
        <translation>%1 Nutzer wurden nach ihren Bewertungen beurteilt.</translation>
    </message>
    <message>
        <source>Tick users in the table first</source>
        <translation>Zuerst Nutzer in der Tabelle ankreuzen</translation>
    </message>
    <message>
        <source>Exclude from training…</source>
        <translation>Vom Training ausschließen&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>Exclude %n from training…</source>
        <translation>
            <numerusform>%n Nutzer vom Training ausschließen&#xa0;…</numerusform>
            <numerusform>%n Nutzer vom Training ausschließen&#xa0;…</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>Entlasten&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n…</source>
        <translation>
            <numerusform>%n Nutzer entlasten&#xa0;…</numerusform>
            <numerusform>%n Nutzer entlasten&#xa0;…</numerusform>
        </translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Freigeben&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>Release %n…</source>
        <translation>
            <numerusform>%n Nutzer freigeben&#xa0;…</numerusform>
            <numerusform>%n Nutzer freigeben&#xa0;…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::FlaggedModel</name>
    <message>
        <source>User</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Ratings/h</source>
        <translation>Bewertungen/h</translation>
    </message>
    <message>
        <source>Most ratings in any hour</source>
        <translation>Meiste Bewertungen in einer Stunde</translation>
    </message>
    <message>
        <source>Std dev</source>
        <translation>Std.-Abw.</translation>
    </message>
    <message>
        <source>Of the ratings, in stars</source>
        <translation>Der Bewertungen, in Sternen</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Of the strongest rule, in robust standard deviations (median and MAD)</source>
        <translation>Der stärksten Regel, in robusten Standardabweichungen (Median und MAD)</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Known since this program was started</source>
        <translation>Bekannt seit dem Start dieses Programms</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>ui::pages::GateModel</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Gefordert</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>ui::pages::GroupsCard</name>
    <message>
        <source>Exposure by group of items</source>
        <translation>Sichtbarkeit je Titelgruppe</translation>
    </message>
    <message>
        <source>What share of all places each group of items gets, beside its share of the catalogue and of the interactions. Groups by popularity (head, middle, tail), and by what items were announced with: genre, provider, year.</source>
        <translation>Welchen Anteil aller Plätze jede Titelgruppe erhält, neben ihrem Anteil am Katalog und an den Interaktionen. Gruppen nach Beliebtheit (Spitze, Mitte, Nische) und nach dem, womit Titel gemeldet wurden: Genre, Anbieter, Jahr.</translation>
    </message>
    <message>
        <source>Exposure: places of the group’s items / all places on items of the catalogue. An item with several genres counts as an equal part of each. × fair share: exposure / share of the items. Interval: jackknife over 20 groups of users.</source>
        <translation>Sichtbarkeit: Plätze der Titel der Gruppe / alle Plätze auf Titeln des Katalogs. Ein Titel mit mehreren Genres zählt bei jedem zu gleichen Teilen. × fairer Anteil: Sichtbarkeit / Anteil an den Titeln. Intervall: Jackknife über 20 Nutzergruppen.</translation>
    </message>
    <message>
        <source>A group far below 1 is hardly shown. Compare with its share of the interactions: below that as well, the model adds to what people choose. Tail slots and exploration work against it.</source>
        <translation>Eine Gruppe weit unter 1 wird kaum gezeigt. Mit ihrem Anteil an den Interaktionen vergleichen: Liegt sie auch darunter, verstärkt das Modell, was Nutzer ohnehin wählen. Nischenplätze und Erkundung wirken dagegen.</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Noch keine Gruppen</translation>
    </message>
    <message>
        <source>Nothing was shown in the window.</source>
        <translation>Im Fenster wurde nichts gezeigt.</translation>
    </message>
    <message>
        <source>%1 of %2 groups, those with most items</source>
        <translation>%1 von %2 Gruppen, die mit den meisten Titeln</translation>
    </message>
    <message>
        <source>least shown first; 1 × is a fair share</source>
        <translation>am wenigsten gezeigte zuerst; 1 × ist ein fairer Anteil</translation>
    </message>
</context>
<context>
    <name>ui::pages::GroupsModel</name>
    <message>
        <source>Group of</source>
        <translation>Gruppe nach</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Sichtbarkeit</translation>
    </message>
    <message>
        <source>Share of all places</source>
        <translation>Anteil an allen Plätzen</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Share of all items</source>
        <translation>Anteil an allen Titeln</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Interaktionen</translation>
    </message>
    <message>
        <source>Share of all interactions</source>
        <translation>Anteil an allen Interaktionen</translation>
    </message>
    <message>
        <source>× fair share</source>
        <translation>× fairer Anteil</translation>
    </message>
    <message>
        <source>Share of the places / share of the items: 1 is what evenly random lists would give</source>
        <translation>Anteil an den Plätzen / Anteil an den Titeln: 1 ergäben gleichmäßig zufällige Listen</translation>
    </message>
</context>
<context>
    <name>ui::pages::HarmsCard</name>
    <message>
        <source>Harms and proxy features</source>
        <translation>Schäden und Stellvertretermerkmale</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show the register of harms</source>
        <translation>Verzeichnis der Schäden anzeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>%1 harms, %2 proxy features, each with the number that watches it; %3 broken</source>
        <translation>%1 Schäden, %2 Stellvertretermerkmale, jeweils mit der Zahl, die sie überwacht; %3 verletzt</translation>
    </message>
</context>
<context>
    <name>ui::pages::HarmsModel</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Watched by</source>
        <translation>Überwacht durch</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Proxy feature</source>
        <translation>Stellvertretermerkmal</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>Schaden</translation>
    </message>
    <message>
        <source>no requirement</source>
        <translation>keine Anforderung</translation>
    </message>
</context>
<context>
    <name>ui::pages::HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>angesehen</translation>
    </message>
</context>
<context>
    <name>ui::pages::HoldBanner</name>
    <message>
        <source>Lift the hold…</source>
        <translation>Sperre aufheben&#xa0;…</translation>
    </message>
    <message>
        <source>The profile is open for reading only.</source>
        <translation>Das Profil ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Hold since %1 by %2</source>
        <translation>Sperre seit %1 durch %2</translation>
    </message>
    <message>
        <source>%1 was withdrawn: “%2”. Trainings only register candidates until a person lifts the hold.</source>
        <translation>%1 wurde zurückgezogen: „%2“. Trainings registrieren nur Kandidaten, bis ein Mensch die Sperre aufhebt.</translation>
    </message>
    <message>
        <source>Lift the hold?</source>
        <translation>Sperre aufheben?</translation>
    </message>
    <message>
        <source>Trainings that pass the gate go live by themselves again.</source>
        <translation>Trainings, die das Gate bestehen, gehen wieder von selbst live.</translation>
    </message>
    <message>
        <source>Automatic promotion</source>
        <translation>Automatische Live-Schaltung</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Live model</source>
        <translation>Live-Modell</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Keine Änderung</translation>
    </message>
    <message>
        <source>Another rollback sets a hold again.</source>
        <translation>Ein weiteres Zurückrollen setzt wieder eine Sperre.</translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation>Sperre aufheben</translation>
    </message>
    <message>
        <source>Lifting the hold…</source>
        <translation>Sperre wird aufgehoben&#xa0;…</translation>
    </message>
    <message>
        <source>The hold is lifted</source>
        <translation>Die Sperre ist aufgehoben</translation>
    </message>
    <message>
        <source>Trainings may go live again.</source>
        <translation>Trainings können wieder live gehen.</translation>
    </message>
    <message>
        <source>The hold was not lifted</source>
        <translation>Die Sperre wurde nicht aufgehoben</translation>
    </message>
</context>
<context>
    <name>ui::pages::ImportCard</name>
    <message>
        <source>Open a dataset</source>
        <translation>Datensatz öffnen</translation>
    </message>
    <message>
        <source>This profile is open for reading only</source>
        <translation>Dieses Profil ist nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>A MovieLens folder with ratings.csv and movies.csv. Drop it here, choose it, or type where it is. Nothing in it is changed.</source>
        <translation>Ein MovieLens-Ordner mit ratings.csv und movies.csv. Hier ablegen, auswählen oder den Pfad eingeben. Darin wird nichts geändert.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What is stored when you cancel stays; importing again goes on from there.</source>
        <translation>Was beim Abbrechen gespeichert ist, bleibt; ein erneuter Import macht dort weiter.</translation>
    </message>
    <message>
        <source>Show dead letters</source>
        <translation>Dead Letters anzeigen</translation>
    </message>
    <message>
        <source>Choose a MovieLens folder</source>
        <translation>MovieLens-Ordner wählen</translation>
    </message>
    <message>
        <source>Say which folder</source>
        <translation>Einen Ordner angeben</translation>
    </message>
    <message>
        <source>The import stops after the rows at hand</source>
        <translation>Der Import hält nach den aktuellen Zeilen an</translation>
    </message>
    <message>
        <source>An import is in progress</source>
        <translation>Ein Import ist im Gang</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>Dateien werden gelesen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 Zeilen/s</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>noch etwa %1</translation>
    </message>
    <message>
        <source>estimating…</source>
        <translation>wird geschätzt&#xa0;…</translation>
    </message>
    <message>
        <source>Cancelled. What was read until then is stored; import again to go on.</source>
        <translation>Abgebrochen. Was bis dahin gelesen wurde, ist gespeichert; zum Fortsetzen erneut importieren.</translation>
    </message>
    <message>
        <source>All ratings were stored before; nothing was counted twice.</source>
        <translation>Alle Bewertungen waren schon gespeichert; nichts wurde doppelt gezählt.</translation>
    </message>
    <message>
        <source>Imported in %1.</source>
        <translation>Importiert in %1.</translation>
    </message>
    <message>
        <source>Ratings accepted</source>
        <translation>Angenommene Bewertungen</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>  of them: %1</source>
        <translation>  davon: %1</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Items in the catalogue</source>
        <translation>Titel im Katalog</translation>
    </message>
    <message>
        <source>Catalogue and tag rows rejected</source>
        <translation>Abgelehnte Katalog- und Tag-Zeilen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>ui::pages::InflowModel</name>
    <message>
        <source>Item</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Skalenende</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Extreme ones within the window</source>
        <translation>Extreme Bewertungen im Fenster</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>At the item&apos;s own rate outside it</source>
        <translation>Nach der eigenen Rate des Titels außerhalb des Fensters</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Robust deviations above other items</source>
        <translation>Robuste Abweichungen über anderen Titeln</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>ui::pages::KeyFigures</name>
    <message>
        <source>Events per second</source>
        <translation>Ereignisse pro Sekunde</translation>
    </message>
    <message>
        <source>no stream</source>
        <translation>kein Stream</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simuliert</translation>
    </message>
    <message>
        <source>%1 % in 1 h</source>
        <translation>%1 % in 1 h</translation>
    </message>
    <message>
        <source>Consumer lag</source>
        <translation>Consumer-Rückstand</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>Grenze %1</translation>
    </message>
    <message>
        <source>no live model</source>
        <translation>kein Live-Modell</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>nicht ausgewertet</translation>
    </message>
    <message>
        <source>%1 vs before</source>
        <translation>%1 ggü. vorher</translation>
    </message>
    <message>
        <source>API latency p95</source>
        <translation>API-Latenz p95</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>%1 ms to limit</source>
        <translation>%1 ms bis zur Grenze</translation>
    </message>
    <message>
        <source>%1 ms over</source>
        <translation>%1 ms darüber</translation>
    </message>
    <message>
        <source>no requests</source>
        <translation>keine Anfragen</translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation>Dead Letters</translation>
    </message>
    <message>
        <source>%1 in 1 h</source>
        <translation>%1 in 1 h</translation>
    </message>
    <message>
        <source>from imports</source>
        <translation>aus Importen</translation>
    </message>
    <message>
        <source>Ranking quality, NDCG@10</source>
        <translation>Ranking-Qualität, NDCG@10</translation>
    </message>
    <message>
        <source>Exposure Gini, evaluated</source>
        <translation>Gini der Sichtbarkeit, ausgewertet</translation>
    </message>
</context>
<context>
    <name>ui::pages::Language</name>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
</context>
<context>
    <name>ui::pages::LetterDialog</name>
    <message>
        <source>Dead letter</source>
        <translation>Dead Letter</translation>
    </message>
    <message>
        <source>Seen first</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Life of the topic</source>
        <translation>Lebensdauer des Topics</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Show the bytes as</source>
        <translation>Bytes anzeigen als</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Als Text</translation>
    </message>
    <message>
        <source>As hexadecimal</source>
        <translation>Als Hexadezimal</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Bytes of the message</source>
        <translation>Bytes der Nachricht</translation>
    </message>
    <message>
        <source>Reading the message…</source>
        <translation>Nachricht wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>The message is empty</source>
        <translation>Die Nachricht ist leer</translation>
    </message>
    <message>
        <source>… the first %1 are kept</source>
        <translation>… die ersten %1 werden aufbewahrt</translation>
    </message>
</context>
<context>
    <name>ui::pages::LetterModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>UTC, when it was seen first</source>
        <translation>UTC, wann sie zuerst gesehen wurde</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Topic, partition and offset</source>
        <translation>Topic, Partition und Offset</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>ui::pages::LettersCard</name>
    <message>
        <source>Dead letters</source>
        <translation>Dead Letters</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details&#xa0;…</translation>
    </message>
    <message>
        <source>Select a dead letter first</source>
        <translation>Zuerst einen Dead Letter auswählen</translation>
    </message>
    <message>
        <source>Reading the dead letters…</source>
        <translation>Dead Letters werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>%1 or more match</source>
        <translation>%1 oder mehr Treffer</translation>
    </message>
    <message>
        <source>%1 match</source>
        <translation>%1 Treffer</translation>
    </message>
    <message>
        <source>No dead letter matches</source>
        <translation>Kein Dead Letter passt</translation>
    </message>
    <message>
        <source>All %1 were searched.</source>
        <translation>Alle %1 wurden durchsucht.</translation>
    </message>
    <message>
        <source>No dead letters</source>
        <translation>Keine Dead Letters</translation>
    </message>
    <message>
        <source>Everything that arrived was an event.</source>
        <translation>Alles, was eintraf, war ein Ereignis.</translation>
    </message>
    <message>
        <source>The dead letters could not be read</source>
        <translation>Die Dead Letters ließen sich nicht lesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>ui::pages::ListModel</name>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Head: the 30 % of items with most ratings; tail: the 30 % with fewest</source>
        <translation>Spitze: die 30 % der Titel mit den meisten Bewertungen; Nische: die 30 % mit den wenigsten</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Relevanz</translation>
    </message>
    <message>
        <source>Score as a share of this user&apos;s best score</source>
        <translation>Score als Anteil am besten Score dieses Nutzers</translation>
    </message>
    <message>
        <source>After re-rank</source>
        <translation>Nach Re-Ranking</translation>
    </message>
    <message>
        <source>λ × relevance − similarity to items above; a dash: the place went to exploration or to a tail item</source>
        <translation>λ × Relevanz − Ähnlichkeit zu Titeln weiter oben; ein Strich: Der Platz ging an die Erkundung oder an einen Nischentitel</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Warum der Titel hier steht</translation>
    </message>
</context>
<context>
    <name>ui::pages::LiveChange</name>
    <message>
        <source>Not measured</source>
        <translation>Nicht gemessen</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Keine Änderung</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Besser</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Schlechter</translation>
    </message>
    <message>
        <source>Lists of sampled users</source>
        <translation>Listen einer Nutzerstichprobe</translation>
    </message>
    <message>
        <source>computing…</source>
        <translation>wird berechnet&#xa0;…</translation>
    </message>
    <message>
        <source>not computed: %1</source>
        <translation>nicht berechnet: %1</translation>
    </message>
    <message numerus="yes">
        <source>Top 10 that stays, mean of %n user(s)</source>
        <translation>
            <numerusform>Anteil der Top 10, der bleibt, bei %n Nutzer</numerusform>
            <numerusform>Anteil der Top 10, der bleibt, Mittel über %n Nutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Überschneidung</translation>
    </message>
    <message>
        <source>Coverage of these lists</source>
        <translation>Katalogabdeckung dieser Listen</translation>
    </message>
    <message>
        <source>Gini of these lists</source>
        <translation>Gini dieser Listen</translation>
    </message>
    <message>
        <source>p95 latency of a list</source>
        <translation>p95-Latenz einer Liste</translation>
    </message>
    <message>
        <source>Items that vanish from these lists</source>
        <translation>Titel, die aus diesen Listen verschwinden</translation>
    </message>
    <message>
        <source>Vanish</source>
        <translation>Fallen weg</translation>
    </message>
    <message>
        <source>Items that appear in them</source>
        <translation>Titel, die in ihnen neu erscheinen</translation>
    </message>
    <message>
        <source>Appear</source>
        <translation>Kommen hinzu</translation>
    </message>
    <message>
        <source>Signature of %1: %2</source>
        <translation>Signatur von %1: %2</translation>
    </message>
    <message>
        <source>Signature of %1 valid</source>
        <translation>Signatur von %1 gültig</translation>
    </message>
    <message>
        <source>Files match their SHA-256</source>
        <translation>Dateien stimmen mit ihrem SHA-256 überein</translation>
    </message>
    <message>
        <source>Roll back the live model to %1?</source>
        <translation>Live-Modell auf %1 zurückrollen?</translation>
    </message>
    <message>
        <source>New requests use %1 within a second. %2 stays in the registry. A hold is set: trainings only register candidates until a person lifts it.</source>
        <translation>Neue Anfragen nutzen binnen einer Sekunde %1. %2 bleibt in der Registry. Eine Sperre wird gesetzt: Trainings registrieren nur Kandidaten, bis ein Mensch sie aufhebt.</translation>
    </message>
    <message>
        <source>You can undo this with Ctrl+Z, or roll forward to %1 later.</source>
        <translation>Lässt sich mit Strg+Z rückgängig machen; ein Wechsel zurück zu %1 ist auch später möglich.</translation>
    </message>
    <message>
        <source>Roll back to %1</source>
        <translation>Zurückrollen auf %1</translation>
    </message>
    <message>
        <source>Promote %1 although it was rejected and a hold is on</source>
        <translation>%1 live schalten, obwohl die Version abgelehnt wurde und eine Sperre gilt</translation>
    </message>
    <message>
        <source>Promote %1 although it was rejected</source>
        <translation>%1 live schalten, obwohl die Version abgelehnt wurde</translation>
    </message>
    <message>
        <source>Promote %1 although a hold is on</source>
        <translation>%1 live schalten, obwohl eine Sperre gilt</translation>
    </message>
    <message>
        <source>Promote %1 to live?</source>
        <translation>%1 live schalten?</translation>
    </message>
    <message>
        <source>%1 answers all requests within a second.</source>
        <translation>%1 beantwortet binnen einer Sekunde alle Anfragen.</translation>
    </message>
    <message>
        <source>New requests use %1 within a second. %2 stays in the registry.</source>
        <translation>Neue Anfragen nutzen binnen einer Sekunde %1. %2 bleibt in der Registry.</translation>
    </message>
    <message>
        <source>It was rejected: %1.</source>
        <translation>Die Version wurde abgelehnt: %1.</translation>
    </message>
    <message>
        <source>A hold is on: “%1”.</source>
        <translation>Es gilt eine Sperre: „%1“.</translation>
    </message>
    <message>
        <source>It is the first live version.</source>
        <translation>Dies ist die erste Live-Version.</translation>
    </message>
    <message>
        <source>You can undo this with Ctrl+Z, or roll back to %1 later.</source>
        <translation>Lässt sich mit Strg+Z rückgängig machen; Zurückrollen auf %1 ist auch später möglich.</translation>
    </message>
    <message>
        <source>Promote %1</source>
        <translation>%1 live schalten</translation>
    </message>
    <message>
        <source>The profile is open for reading only.</source>
        <translation>Das Profil ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The signature does not verify: %1</source>
        <translation>Die Signatur ist nicht gültig: %1</translation>
    </message>
    <message>
        <source>Live model</source>
        <translation>Live-Modell</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>%1 was not made live</source>
        <translation>%1 wurde nicht live geschaltet</translation>
    </message>
    <message>
        <source>%1 is live</source>
        <translation>%1 ist live</translation>
    </message>
    <message>
        <source>Promoted at %1</source>
        <translation>Live geschaltet um %1</translation>
    </message>
    <message>
        <source>Rolled back from %1 at %2</source>
        <translation>Von %1 zurückgerollt um %2</translation>
    </message>
    <message>
        <source>Promoted over %1 at %2</source>
        <translation>Anstelle von %1 live geschaltet um %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>ui::pages::LockstepModel</name>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Innerhalb von</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>ui::pages::LookUpRow</name>
    <message>
        <source>User id</source>
        <translation>Nutzer-ID</translation>
    </message>
    <message>
        <source>Model version</source>
        <translation>Modellversion</translation>
    </message>
    <message>
        <source>Length of the list</source>
        <translation>Länge der Liste</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Get recommendations</source>
        <translation>Empfehlungen abrufen</translation>
    </message>
    <message>
        <source>random user</source>
        <translation>zufälliger Nutzer</translation>
    </message>
    <message>
        <source>new user</source>
        <translation>neuer Nutzer</translation>
    </message>
    <message>
        <source>Somebody without any ratings</source>
        <translation>Jemand ganz ohne Bewertungen</translation>
    </message>
    <message>
        <source>or pick a</source>
        <translation>oder wählen:</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n Titel</numerusform>
            <numerusform>%n Titel</numerusform>
        </translation>
    </message>
    <message>
        <source>Its own pipeline</source>
        <translation>Eigene Pipeline</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>%1 live</source>
        <translation>%1 live</translation>
    </message>
    <message>
        <source>Enter a user id, or pick a random user</source>
        <translation>Nutzer-ID eingeben oder zufälligen Nutzer wählen</translation>
    </message>
</context>
<context>
    <name>ui::pages::MarkdownDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ui::pages::MitigationRow</name>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>ui::pages::MitigationsCard</name>
    <message>
        <source>Mitigations</source>
        <translation>Gegenmaßnahmen</translation>
    </message>
    <message>
        <source>Diverse re-ranking (MMR)</source>
        <translation>Re-Ranking auf Vielfalt (MMR)</translation>
    </message>
    <message>
        <source>Relevance against variety, λ</source>
        <translation>Relevanz gegen Vielfalt, λ</translation>
    </message>
    <message>
        <source>Exploration</source>
        <translation>Erkundung</translation>
    </message>
    <message>
        <source>Random picks, ε</source>
        <translation>Zufällige Titel, ε</translation>
    </message>
    <message>
        <source>Tail slots</source>
        <translation>Nischenplätze</translation>
    </message>
    <message>
        <source>Places kept for tail items</source>
        <translation>Für Nischentitel reservierte Plätze</translation>
    </message>
    <message>
        <source>Share of users</source>
        <translation>Anteil der Nutzer</translation>
    </message>
    <message>
        <source>Who get these lists (Model B)</source>
        <translation>Die diese Listen erhalten (Modell B)</translation>
    </message>
    <message>
        <source>Exposure mix</source>
        <translation>Sichtbarkeitsmix</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Apply changes</source>
        <translation>Änderungen anwenden</translation>
    </message>
    <message>
        <source>valid for new requests at once; every change is logged</source>
        <translation>gilt sofort für neue Anfragen; jede Änderung wird protokolliert</translation>
    </message>
    <message>
        <source>Head, middle and tail targets</source>
        <translation>Ziele für Spitze, Mitte und Nische</translation>
    </message>
    <message>
        <source>Tail %1 %</source>
        <translation>Nische %1 %</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
    <message>
        <source>With a share of 0 % nobody gets these lists</source>
        <translation>Bei einem Anteil von 0 % erhält niemand diese Listen</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>ui::pages::MixBar</name>
    <message>
        <source>Head %1 %, middle %2 %, tail %3 %. %4</source>
        <translation>Spitze %1 %, Mitte %2 %, Nische %3 %. %4</translation>
    </message>
    <message>
        <source>Bound between head and middle</source>
        <translation>Grenze zwischen Spitze und Mitte</translation>
    </message>
    <message>
        <source>Bound between middle and tail</source>
        <translation>Grenze zwischen Mitte und Nische</translation>
    </message>
    <message>
        <source>← → move a bound, ↑ ↓ choose the other one</source>
        <translation>← → verschieben eine Grenze, ↑ ↓ wählen die andere</translation>
    </message>
    <message>
        <source>Head %1 %</source>
        <translation>Spitze %1 %</translation>
    </message>
    <message>
        <source>Mid %1 %</source>
        <translation>Mitte %1 %</translation>
    </message>
    <message>
        <source>Tail %1 %</source>
        <translation>Nische %1 %</translation>
    </message>
</context>
<context>
    <name>ui::pages::OutlookCard</name>
    <message>
        <source>Simulated outlook</source>
        <translation>Simulierter Ausblick</translation>
    </message>
    <message>
        <source>simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Run simulation</source>
        <translation>Simulation starten</translation>
    </message>
    <message>
        <source>Gini</source>
        <translation>Gini</translation>
    </message>
    <message>
        <source>The simulation was cancelled</source>
        <translation>Die Simulation wurde abgebrochen</translation>
    </message>
    <message>
        <source>Not simulated yet</source>
        <translation>Noch nicht simuliert</translation>
    </message>
    <message>
        <source>“Run simulation” lets a made-up audience live with these mitigations and without any, for some rounds of training.</source>
        <translation>„Simulation starten“ lässt ein erfundenes Publikum einige Trainingsrunden lang mit diesen Gegenmaßnahmen und ganz ohne leben.</translation>
    </message>
    <message>
        <source>Simulating…</source>
        <translation>Wird simuliert&#xa0;…</translation>
    </message>
    <message>
        <source>Cancel simulation, %1 done</source>
        <translation>Simulation abbrechen, %1 erledigt</translation>
    </message>
    <message>
        <source>The simulation failed</source>
        <translation>Die Simulation ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>slope %1 on, %2 off</source>
        <translation>Steigung: ein %1, aus %2</translation>
    </message>
    <message numerus="yes">
        <source>simulation, %n runs</source>
        <translation>
            <numerusform>Simulation, %n Lauf</numerusform>
            <numerusform>Simulation, %n Läufe</numerusform>
        </translation>
    </message>
    <message>
        <source>of older settings</source>
        <translation>mit älteren Einstellungen</translation>
    </message>
    <message>
        <source>round of training</source>
        <translation>Trainingsrunde</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>ui::pages::OverviewCharts</name>
    <message>
        <source>Stream throughput</source>
        <translation>Durchsatz des Streams</translation>
    </message>
    <message>
        <source>Catalogue coverage</source>
        <translation>Katalogabdeckung</translation>
    </message>
    <message>
        <source>API latency</source>
        <translation>API-Latenz</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 Ereignisse</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>by training run</source>
        <translation>je Trainingslauf</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Produced</source>
        <translation>Produziert</translation>
    </message>
    <message>
        <source>Consumed</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Nothing arrived yet</source>
        <translation>Noch nichts eingetroffen</translation>
    </message>
    <message>
        <source>No stream is connected</source>
        <translation>Kein Stream ist verbunden</translation>
    </message>
    <message>
        <source>events/s, last values of %1</source>
        <translation>Ereignisse/s, letzte Werte von %1</translation>
    </message>
    <message>
        <source>events/s, mean of %1</source>
        <translation>Ereignisse/s, Mittel über %1</translation>
    </message>
    <message>
        <source>events/s</source>
        <translation>Ereignisse/s</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Noch keine Anfragen</translation>
    </message>
    <message>
        <source>p95 limit %1</source>
        <translation>p95-Grenze %1</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Katalogabdeckung</translation>
    </message>
    <message>
        <source>No run was evaluated yet</source>
        <translation>Noch kein Lauf wurde ausgewertet</translation>
    </message>
    <message>
        <source>Required ≥ %1</source>
        <translation>Gefordert ≥ %1</translation>
    </message>
    <message>
        <source>How many messages arrive at Kafka, and how many of them Fairlead consumes. Dotted grey lines are the last values before the connection was lost.</source>
        <translation>Wie viele Nachrichten bei Kafka eintreffen und wie viele davon Fairlead liest. Gepunktete graue Linien sind die letzten Werte, bevor die Verbindung verloren ging.</translation>
    </message>
    <message>
        <source>Messages of all topics per second. A longer time range is drawn as the mean of longer steps; the unit says which. The crosshair also tells the lag at that time.</source>
        <translation>Nachrichten aller Topics pro Sekunde. Ein längerer Zeitraum wird als Mittel längerer Schritte gezeichnet; die Einheit sagt, welcher. Das Fadenkreuz nennt auch den Rückstand zu dieser Zeit.</translation>
    </message>
    <message>
        <source>None of its own. The consumer lag that results is limited by stream.max_lag_messages.</source>
        <translation>Keine eigene. Der entstehende Consumer-Rückstand ist durch stream.max_lag_messages begrenzt.</translation>
    </message>
    <message>
        <source>Consumed below produced for long means that the lag grows: look on the page Stream for one slow partition or a full disk.</source>
        <translation>Liegt „Gelesen“ lange unter „Produziert“, wächst der Rückstand: auf der Seite Stream nach einer langsamen Partition oder einem vollen Datenträger suchen.</translation>
    </message>
    <message>
        <source>Which share of the catalogue a model puts into anybody’s first ten, run after run. The green point is the live version.</source>
        <translation>Welchen Anteil des Katalogs ein Modell bei irgendeinem Nutzer unter die ersten zehn bringt, Lauf für Lauf. Der grüne Punkt ist die Live-Version.</translation>
    </message>
    <message>
        <source>Different items in the first ten of all test users / items of the catalogue, measured on held-out ratings when the run ended. It is not what people were shown since: that is on the page Fairness.</source>
        <translation>Verschiedene Titel unter den ersten zehn aller Testnutzer / Titel des Katalogs, gemessen an zurückgehaltenen Bewertungen beim Ende des Laufs. Das ist nicht, was Nutzern seither gezeigt wurde: Dies steht auf der Seite Fairness.</translation>
    </message>
    <message>
        <source>At least gate.min_coverage, when that is set; it is the dashed line.</source>
        <translation>Mindestens gate.min_coverage, wenn gesetzt; das ist die gestrichelte Linie.</translation>
    </message>
    <message>
        <source>Compare the run’s parameters with those of the last good run; more re-ranking for diversity or exploration shows more of the catalogue.</source>
        <translation>Die Parameter des Laufs mit denen des letzten guten Laufs vergleichen; mehr Re-Ranking auf Vielfalt oder mehr Erkundung zeigt mehr vom Katalog.</translation>
    </message>
    <message>
        <source>How long the API takes to answer: half of the requests were faster than p50, 95 of 100 faster than p95.</source>
        <translation>Wie lange die API für eine Antwort braucht: Die Hälfte der Anfragen war schneller als p50, 95 von 100 schneller als p95.</translation>
    </message>
    <message>
        <source>Quantiles of the requests of the last minute, from buckets that are 5 % wide. A longer time range is drawn as the mean of longer steps.</source>
        <translation>Quantile der Anfragen der letzten Minute, aus Klassen von 5 % Breite. Ein längerer Zeitraum wird als Mittel längerer Schritte gezeichnet.</translation>
    </message>
    <message>
        <source>p95 at most gate.p95_ms, the dashed line. Only p95 has a limit.</source>
        <translation>p95 höchstens gate.p95_ms, die gestrichelte Linie. Nur p95 hat eine Grenze.</translation>
    </message>
    <message>
        <source>See whether a training is running, and whether the newest version is slower: roll back if it is.</source>
        <translation>Prüfen, ob ein Training läuft und ob die neueste Version langsamer ist: wenn ja, zurückrollen.</translation>
    </message>
</context>
<context>
    <name>ui::pages::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Nothing to watch yet</source>
        <translation>Noch nichts zu beobachten</translation>
    </message>
    <message>
        <source>Open a dataset, or see everything at work with simulated users: start %1 in a terminal.</source>
        <translation>Einen Datensatz öffnen oder alles mit simulierten Nutzern in Betrieb sehen: %1 in einem Terminal starten.</translation>
    </message>
    <message>
        <source>Open a dataset</source>
        <translation>Datensatz öffnen</translation>
    </message>
    <message>
        <source>Copy the demo command</source>
        <translation>Demo-Befehl kopieren</translation>
    </message>
    <message>
        <source>Last 10 min</source>
        <translation>Letzte 10 min</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 24 h</source>
        <translation>Letzte 24 h</translation>
    </message>
    <message>
        <source>Time range of the charts (Alt+T)</source>
        <translation>Zeitraum der Diagramme (Alt+T)</translation>
    </message>
</context>
<context>
    <name>ui::pages::OverviewStreamBanner</name>
    <message>
        <source>The address of Kafka is not known</source>
        <translation>Die Adresse von Kafka ist nicht bekannt</translation>
    </message>
    <message>
        <source>Kafka refused the login</source>
        <translation>Kafka hat die Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>The certificate of Kafka is not trusted</source>
        <translation>Dem Zertifikat von Kafka wird nicht vertraut</translation>
    </message>
    <message>
        <source>Kafka does not allow to use a topic</source>
        <translation>Kafka erlaubt die Nutzung eines Topics nicht</translation>
    </message>
    <message>
        <source>A topic is missing</source>
        <translation>Ein Topic fehlt</translation>
    </message>
    <message>
        <source>Kafka does not answer</source>
        <translation>Kafka antwortet nicht</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Open the stream</source>
        <translation>Stream öffnen</translation>
    </message>
    <message>
        <source>New messages are not stored</source>
        <translation>Neue Nachrichten werden nicht gespeichert</translation>
    </message>
    <message>
        <source>The stream waits for a decision</source>
        <translation>Der Stream wartet auf eine Entscheidung</translation>
    </message>
    <message>
        <source>Say on its page where reading begins; until then nothing is consumed.</source>
        <translation>Auf seiner Seite angeben, wo das Lesen beginnt; bis dahin wird nichts gelesen.</translation>
    </message>
    <message>
        <source>Last answer %1 ago, at %2 UTC. Figures of the stream are of then.</source>
        <translation>Letzte Antwort vor %1, um %2 UTC. Die Zahlen des Streams sind auf diesem Stand.</translation>
    </message>
    <message>
        <source>Asking Kafka</source>
        <translation>Kafka wird angefragt</translation>
    </message>
    <message>
        <source>Kafka could not be reached</source>
        <translation>Kafka war nicht erreichbar</translation>
    </message>
</context>
<context>
    <name>ui::pages::ParametersDialog</name>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Parameters of the next run</source>
        <translation>Parameter des nächsten Laufs</translation>
    </message>
    <message>
        <source>They hold until the program is closed; lasting ones belong into the settings file.</source>
        <translation>Sie gelten bis zum Schließen des Programms; dauerhafte gehören in die Einstellungsdatei.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use for the next run</source>
        <translation>Für den nächsten Lauf verwenden</translation>
    </message>
    <message>
        <source>Users with fewer ratings get a blend of the family and what is popular or described alike.</source>
        <translation>Nutzer mit weniger Bewertungen erhalten eine Mischung aus der Familie und dem, was beliebt oder ähnlich beschrieben ist.</translation>
    </message>
    <message>
        <source>List pipeline</source>
        <translation>Listen-Pipeline</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>How ratings are held out for the evaluation: temporal-global:0.2, temporal-user:0.2, leave-last-out, random:0.2</source>
        <translation>Wie Bewertungen für die Auswertung zurückgehalten werden: temporal-global:0.2, temporal-user:0.2, leave-last-out, random:0.2</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Zufallsstartwert</translation>
    </message>
    <message>
        <source>Threads (0: all cores)</source>
        <translation>Threads (0: alle Kerne)</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>Enter a whole number from %1 to %2</source>
        <translation>Eine ganze Zahl von %1 bis %2 eingeben</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2</source>
        <translation>Eine Zahl von %1 bis %2 eingeben</translation>
    </message>
    <message>
        <source>Enter a whole number from 0 on</source>
        <translation>Eine ganze Zahl ab 0 eingeben</translation>
    </message>
    <message>
        <source>A value is out of range; see the fields in red</source>
        <translation>Ein Wert liegt außerhalb des Bereichs; siehe die roten Felder</translation>
    </message>
</context>
<context>
    <name>ui::pages::PipelineStations</name>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>no requests</source>
        <translation>keine Anfragen</translation>
    </message>
    <message>
        <source>simulated, %1/s</source>
        <translation>simuliert, %1/s</translation>
    </message>
    <message>
        <source>simulation paused</source>
        <translation>Simulation angehalten</translation>
    </message>
    <message>
        <source>%1 requests/s</source>
        <translation>%1 Anfragen/s</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>Kafka</source>
        <translation>Kafka</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>down %1</source>
        <translation>Ausfall seit %1</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>wartet auf Eingabe</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 Ereignisse/s</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Datenspeicher</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>nicht beschreibbar</translation>
    </message>
    <message>
        <source>counts do not add up</source>
        <translation>Zahlen gehen nicht auf</translation>
    </message>
    <message>
        <source>%1 ms write</source>
        <translation>Schreiben %1 ms</translation>
    </message>
    <message>
        <source>%1 ratings</source>
        <translation>%1 Bewertungen</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>no schedule</source>
        <translation>kein Zeitplan</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>nothing live</source>
        <translation>nichts live</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>p95 %1</source>
        <translation>p95 %1</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>Modell wird geladen</translation>
    </message>
</context>
<context>
    <name>ui::pages::PublishedCard</name>
    <message>
        <source>Published numbers beside ours</source>
        <translation>Veröffentlichte Zahlen neben den hiesigen</translation>
    </message>
</context>
<context>
    <name>ui::pages::PublishedModel</name>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>By the published formula</source>
        <translation>Nach der veröffentlichten Formel</translation>
    </message>
    <message>
        <source>Judged here</source>
        <translation>Hier beurteilt</translation>
    </message>
    <message>
        <source>Why they differ</source>
        <translation>Warum sie abweichen</translation>
    </message>
</context>
<context>
    <name>ui::pages::QuestionCard</name>
    <message>
        <source>Where to begin?</source>
        <translation>Wo beginnen?</translation>
    </message>
    <message>
        <source>With new messages only: nothing older is read</source>
        <translation>Nur mit neuen Nachrichten: Älteres wird nicht gelesen</translation>
    </message>
    <message>
        <source>With messages since (UTC)</source>
        <translation>Mit Nachrichten ab (UTC)</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>This source is new. Nothing is read until you decide.</source>
        <translation>Diese Quelle ist neu. Bis zur Entscheidung wird nichts gelesen.</translation>
    </message>
    <message>
        <source>Messages were lost. Where to go on?</source>
        <translation>Nachrichten gingen verloren. Wo weitermachen?</translation>
    </message>
    <message>
        <source>The cluster no longer keeps the messages after the last one that was stored. What is passed over is counted as skipped. Nothing is read until you decide; to stop here, leave the question open.</source>
        <translation>Der Cluster bewahrt die Nachrichten nach der zuletzt gespeicherten nicht mehr auf. Was übergangen wird, zählt als übersprungen. Bis zur Entscheidung wird nichts gelesen; um hier anzuhalten, die Frage offen lassen.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>A topic was made anew. Where to begin?</source>
        <translation>Ein Topic wurde neu angelegt. Wo beginnen?</translation>
    </message>
    <message>
        <source>The message before the stored position is another one now: the topic was deleted and made again. Its messages count as a new source. Nothing is read until you decide.</source>
        <translation>Die Nachricht vor der gespeicherten Position ist jetzt eine andere: Das Topic wurde gelöscht und neu angelegt. Seine Nachrichten zählen als neue Quelle. Bis zur Entscheidung wird nichts gelesen.</translation>
    </message>
    <message>
        <source>With the oldest message kept: %1 messages to read</source>
        <translation>Mit der ältesten aufbewahrten Nachricht: %1 Nachrichten zu lesen</translation>
    </message>
</context>
<context>
    <name>ui::pages::RecommendationsPage</name>
    <message>
        <source>Recommendations</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Recommended items</source>
        <translation>Empfohlene Titel</translation>
    </message>
    <message>
        <source>Ratings by this user</source>
        <translation>Bewertungen dieses Nutzers</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Look up what one user gets, and why</source>
        <translation>Nachschlagen, was ein Nutzer erhält und warum</translation>
    </message>
    <message>
        <source>% of items</source>
        <translation>% der Titel</translation>
    </message>
    <message>
        <source>Genres for user %1</source>
        <translation>Genres für Nutzer %1</translation>
    </message>
    <message>
        <source>Top %1 for user %2</source>
        <translation>Top %1 für Nutzer %2</translation>
    </message>
    <message>
        <source>served by %1 in %2</source>
        <translation>geliefert von %1 in %2</translation>
    </message>
    <message>
        <source>%1 is a new user.</source>
        <translation>%1 ist ein neuer Nutzer.</translation>
    </message>
    <message>
        <source>There are no ratings yet, so the list holds what is popular with everybody.</source>
        <translation>Es gibt noch keine Bewertungen; die Liste enthält daher, was bei allen beliebt ist.</translation>
    </message>
    <message>
        <source>There is no list for this user</source>
        <translation>Für diesen Nutzer gibt es keine Liste</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The list could not be made; the one before is still shown.</source>
        <translation>Die Liste ließ sich nicht erstellen; die vorherige wird weiter angezeigt.</translation>
    </message>
    <message>
        <source>Loading the live model…</source>
        <translation>Live-Modell wird geladen&#xa0;…</translation>
    </message>
    <message>
        <source>Making the list…</source>
        <translation>Liste wird erstellt&#xa0;…</translation>
    </message>
    <message>
        <source>Which user?</source>
        <translation>Welcher Nutzer?</translation>
    </message>
    <message>
        <source>Enter a user id above, or pick a random user, to see the list and the reasons for every item.</source>
        <translation>Oben eine Nutzer-ID eingeben oder einen zufälligen Nutzer wählen, um die Liste und die Gründe für jeden Titel zu sehen.</translation>
    </message>
    <message>
        <source>There is no live model yet</source>
        <translation>Es gibt noch kein Live-Modell</translation>
    </message>
    <message>
        <source>Recommendations come from a trained, signed version. Train one first.</source>
        <translation>Empfehlungen kommen von einer trainierten, signierten Version. Zuerst eine trainieren.</translation>
    </message>
    <message>
        <source>Go to Training</source>
        <translation>Zum Training</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>required ≤ 100 ms</source>
        <translation>gefordert ≤ 100 ms</translation>
    </message>
    <message>
        <source>List filled</source>
        <translation>Liste gefüllt</translation>
    </message>
    <message>
        <source>required %1</source>
        <translation>gefordert %1</translation>
    </message>
    <message>
        <source>Tail items</source>
        <translation>Nischentitel</translation>
    </message>
    <message>
        <source>List diversity</source>
        <translation>Vielfalt der Liste</translation>
    </message>
    <message>
        <source>%1 in total · %2</source>
        <translation>%1 insgesamt · %2</translation>
    </message>
    <message>
        <source>No ratings yet</source>
        <translation>Noch keine Bewertungen</translation>
    </message>
    <message>
        <source>This user is new.</source>
        <translation>Dieser Nutzer ist neu.</translation>
    </message>
    <message>
        <source>No genres</source>
        <translation>Keine Genres</translation>
    </message>
    <message>
        <source>None of these items was announced with a genre.</source>
        <translation>Keiner dieser Titel wurde mit einem Genre gemeldet.</translation>
    </message>
    <message>
        <source>User history</source>
        <translation>Bisher bewertet</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Diese Liste</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>The list of user %1 is on the clipboard as JSON.</source>
        <translation>Die Liste von Nutzer %1 ist als JSON in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The genres of what this user interacted with, beside those of this list.</source>
        <translation>Die Genres dessen, womit dieser Nutzer interagiert hat, neben denen dieser Liste.</translation>
    </message>
    <message>
        <source>Share of the items. An item with several genres counts as an equal part of each, items without genres are left out; the smaller genres are summed as Other.</source>
        <translation>Anteil der Titel. Ein Titel mit mehreren Genres zählt bei jedem zu gleichen Teilen, Titel ohne Genres werden weggelassen; die kleineren Genres sind als „Sonstige“ zusammengefasst.</translation>
    </message>
    <message>
        <source>What the score of the selected item is made of, and what each stage of re-ranking did to it.</source>
        <translation>Woraus der Score des ausgewählten Titels besteht und was jede Stufe des Re-Rankings mit ihm gemacht hat.</translation>
    </message>
    <message>
        <source>The model’s own parts of the score, as shares of their sum: bars to the other side speak against the item.</source>
        <translation>Die Teile des Scores nach dem Modell selbst, als Anteile ihrer Summe: Balken zur anderen Seite sprechen gegen den Titel.</translation>
    </message>
</context>
<context>
    <name>ui::pages::RegistryPage</name>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen&#xa0;…</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Filter versions</source>
        <translation>Versionen filtern</translation>
    </message>
    <message>
        <source>Stage changes</source>
        <translation>Statuswechsel</translation>
    </message>
    <message>
        <source>Verify history</source>
        <translation>Verlauf prüfen</translation>
    </message>
    <message>
        <source>Verify the selected version</source>
        <translation>Ausgewählte Version prüfen</translation>
    </message>
    <message>
        <source>Verify the history</source>
        <translation>Verlauf prüfen</translation>
    </message>
    <message>
        <source>Compare two versions…</source>
        <translation>Zwei Versionen vergleichen&#xa0;…</translation>
    </message>
    <message>
        <source>Roll back or promote the selected version…</source>
        <translation>Auf ausgewählte Version zurückrollen oder sie live schalten&#xa0;…</translation>
    </message>
    <message>
        <source>It takes two versions to compare.</source>
        <translation>Zum Vergleichen braucht es zwei Versionen.</translation>
    </message>
    <message>
        <source>Reading the registry…</source>
        <translation>Registry wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>No versions yet</source>
        <translation>Noch keine Versionen</translation>
    </message>
    <message>
        <source>A training signs its model and puts it here.</source>
        <translation>Ein Training signiert sein Modell und legt es hier ab.</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Modell trainieren</translation>
    </message>
    <message>
        <source>No version is live</source>
        <translation>Keine Version ist live</translation>
    </message>
    <message>
        <source>%1 is live</source>
        <translation>%1 ist live</translation>
    </message>
    <message numerus="yes">
        <source>; %n candidate(s)</source>
        <translation>
            <numerusform>; %n Kandidat</numerusform>
            <numerusform>; %n Kandidaten</numerusform>
        </translation>
    </message>
    <message>
        <source> · read only</source>
        <translation> · nur Lesen</translation>
    </message>
    <message>
        <source> · could not be read: %1</source>
        <translation> · nicht lesbar: %1</translation>
    </message>
    <message>
        <source>%1 versions · %2 shown</source>
        <translation>Versionen: %1 · angezeigt: %2</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>letzte %1</translation>
    </message>
    <message>
        <source>Live model</source>
        <translation>Live-Modell</translation>
    </message>
    <message>
        <source>signature %1</source>
        <translation>Signatur %1</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>commit, data, seed, key</source>
        <translation>Commit, Daten, Startwert, Schlüssel</translation>
    </message>
    <message>
        <source>reading the files</source>
        <translation>Dateien werden gelesen</translation>
    </message>
    <message>
        <source>Other signatures</source>
        <translation>Andere Signaturen</translation>
    </message>
    <message>
        <source>all valid</source>
        <translation>alle gültig</translation>
    </message>
    <message numerus="yes">
        <source>%n mismatch(es)</source>
        <translation>
            <numerusform>%n Abweichung</numerusform>
            <numerusform>%n Abweichungen</numerusform>
        </translation>
    </message>
    <message>
        <source>required 0</source>
        <translation>gefordert 0</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Changing the live model…</source>
        <translation>Live-Modell wird gewechselt&#xa0;…</translation>
    </message>
    <message>
        <source>%1 was not verified</source>
        <translation>%1 wurde nicht geprüft</translation>
    </message>
    <message>
        <source>%1 is untouched</source>
        <translation>%1 ist unverändert</translation>
    </message>
    <message>
        <source>%1 does not verify</source>
        <translation>Prüfung von %1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Signature valid, files match their SHA-256.</source>
        <translation>Signatur gültig, Dateien stimmen mit ihrem SHA-256 überein.</translation>
    </message>
    <message>
        <source>The history is being verified.</source>
        <translation>Der Verlauf wird geprüft.</translation>
    </message>
    <message>
        <source>The history was not verified</source>
        <translation>Der Verlauf wurde nicht geprüft</translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>Eintrag %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Intact, %n entry(s)</source>
        <translation>
            <numerusform>Unversehrt, %n Eintrag</numerusform>
            <numerusform>Unversehrt, %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Altered: entry %1</source>
        <translation>Verändert: Eintrag %1</translation>
    </message>
    <message>
        <source>Model card of %1</source>
        <translation>Modellkarte von %1</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>Kept with the version and in the history.</source>
        <translation>Bleibt bei der Version und im Verlauf.</translation>
    </message>
    <message>
        <source>The note was not saved</source>
        <translation>Die Notiz wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Alias for %1</source>
        <translation>Alias für %1</translation>
    </message>
    <message>
        <source>1 to 40 letters, digits, “.”, “_” or “-”. An alias that another version has moves here.</source>
        <translation>1 bis 40 Buchstaben, Ziffern, „.“, „_“ oder „-“. Ein Alias einer anderen Version wechselt hierher.</translation>
    </message>
    <message>
        <source>The alias was not added</source>
        <translation>Der Alias wurde nicht hinzugefügt</translation>
    </message>
    <message>
        <source>The alias was not removed</source>
        <translation>Der Alias wurde nicht entfernt</translation>
    </message>
</context>
<context>
    <name>ui::pages::RequirementText</name>
    <message>
        <source>Consumer lag</source>
        <translation>Consumer-Rückstand</translation>
    </message>
    <message>
        <source>Age of the lag</source>
        <translation>Alter des Rückstands</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Unaccounted for</source>
        <translation>Nicht verbucht</translation>
    </message>
    <message>
        <source>API latency p95</source>
        <translation>API-Latenz p95</translation>
    </message>
    <message>
        <source>Model signature</source>
        <translation>Modellsignatur</translation>
    </message>
    <message>
        <source>Ranking quality</source>
        <translation>Ranking-Qualität</translation>
    </message>
    <message>
        <source>Catalogue coverage</source>
        <translation>Katalogabdeckung</translation>
    </message>
    <message>
        <source>no stream is connected</source>
        <translation>kein Stream ist verbunden</translation>
    </message>
    <message>
        <source>waits for a person to say where to begin</source>
        <translation>wartet, bis ein Mensch angibt, wo begonnen wird</translation>
    </message>
    <message>
        <source>the broker does not answer</source>
        <translation>der Broker antwortet nicht</translation>
    </message>
    <message>
        <source>the age of the waiting messages is not known yet</source>
        <translation>das Alter der wartenden Nachrichten ist noch nicht bekannt</translation>
    </message>
    <message>
        <source>nothing arrived in the last minute</source>
        <translation>in der letzten Minute traf nichts ein</translation>
    </message>
    <message>
        <source>the store cannot be read</source>
        <translation>der Datenspeicher ist nicht lesbar</translation>
    </message>
    <message>
        <source>nothing was consumed yet</source>
        <translation>noch nichts wurde gelesen</translation>
    </message>
    <message>
        <source>no request in the last minute</source>
        <translation>keine Anfrage in der letzten Minute</translation>
    </message>
    <message>
        <source>no version is live</source>
        <translation>keine Version ist live</translation>
    </message>
    <message>
        <source>another version answers in its place</source>
        <translation>eine andere Version antwortet an ihrer Stelle</translation>
    </message>
    <message>
        <source>no schedule is set</source>
        <translation>kein Zeitplan gesetzt</translation>
    </message>
    <message>
        <source>needs an earlier live version</source>
        <translation>braucht eine frühere Live-Version</translation>
    </message>
    <message>
        <source>the version was not evaluated</source>
        <translation>die Version wurde nicht ausgewertet</translation>
    </message>
    <message>
        <source>the measured value is not a number</source>
        <translation>der gemessene Wert ist keine Zahl</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Nicht gültig</translation>
    </message>
    <message>
        <source>signed key</source>
        <translation>gültige Signatur</translation>
    </message>
    <message>
        <source>API p95</source>
        <translation>API p95</translation>
    </message>
    <message>
        <source>NDCG@10</source>
        <translation>NDCG@10</translation>
    </message>
    <message>
        <source>required %1</source>
        <translation>gefordert %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 beyond its limit</source>
        <translation>%1 jenseits der Grenze</translation>
    </message>
    <message>
        <source>%1 near its limit</source>
        <translation>%1 nahe der Grenze</translation>
    </message>
    <message>
        <source>%1 waits for a person</source>
        <translation>%1 wartet auf einen Menschen</translation>
    </message>
    <message>
        <source>%1 of %2 requirements need attention: %3</source>
        <translation>Handlungsbedarf bei %1 von %2 Anforderungen: %3</translation>
    </message>
    <message>
        <source>Nothing can be told yet</source>
        <translation>Noch keine Aussage möglich</translation>
    </message>
    <message>
        <source>%1 of %2 requirements are met, %3 cannot be told yet</source>
        <translation>%1 von %2 Anforderungen erfüllt, %3 noch unklar</translation>
    </message>
    <message>
        <source>All %1 requirements are met</source>
        <translation>Alle %1 Anforderungen erfüllt</translation>
    </message>
    <message>
        <source>Training interval</source>
        <translation>Trainingsintervall</translation>
    </message>
    <message>
        <source>Trainings on time</source>
        <translation>Pünktliche Trainings</translation>
    </message>
    <message>
        <source>needs two trainings</source>
        <translation>braucht zwei Trainings</translation>
    </message>
    <message>
        <source>no training was due yet today</source>
        <translation>heute war noch kein Training fällig</translation>
    </message>
    <message>
        <source>a training is running</source>
        <translation>ein Training läuft</translation>
    </message>
    <message>
        <source>waits for enough ratings</source>
        <translation>wartet auf genügend Bewertungen</translation>
    </message>
    <message>
        <source>Coverage shown</source>
        <translation>Gezeigte Katalogabdeckung</translation>
    </message>
    <message>
        <source>Parity gap</source>
        <translation>Paritätsabstand</translation>
    </message>
    <message>
        <source>Echo slope</source>
        <translation>Echo-Steigung</translation>
    </message>
    <message>
        <source>Head over tail</source>
        <translation>Spitze zu Nische</translation>
    </message>
    <message>
        <source>Users to review</source>
        <translation>Nutzer zur Durchsicht</translation>
    </message>
    <message>
        <source>too few users yet</source>
        <translation>noch zu wenige Nutzer</translation>
    </message>
    <message>
        <source>too few recommendations yet</source>
        <translation>noch zu wenige Empfehlungen</translation>
    </message>
    <message>
        <source>needs two segments of 40 users</source>
        <translation>braucht zwei Segmente mit 40 Nutzern</translation>
    </message>
    <message>
        <source>the catalogue is empty</source>
        <translation>der Katalog ist leer</translation>
    </message>
    <message>
        <source>its interval spans the limit</source>
        <translation>das Intervall umfasst die Grenze</translation>
    </message>
    <message>
        <source>nothing was judged yet</source>
        <translation>noch nichts wurde beurteilt</translation>
    </message>
    <message>
        <source>no recommendation within the window</source>
        <translation>keine Empfehlung im Fenster</translation>
    </message>
    <message>
        <source>the tail is never shown</source>
        <translation>die Nische wird nie gezeigt</translation>
    </message>
    <message>
        <source>no ratings yet</source>
        <translation>noch keine Bewertungen</translation>
    </message>
</context>
<context>
    <name>ui::pages::RequirementsCard</name>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>%1 checks · worst first</source>
        <translation>%1 Prüfungen · schlechteste zuerst</translation>
    </message>
</context>
<context>
    <name>ui::pages::RequirementsModel</name>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Gefordert</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Spielraum</translation>
    </message>
    <message>
        <source>The mark is the limit</source>
        <translation>Die Marke ist die Grenze</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>required %1</source>
        <translation>gefordert %1</translation>
    </message>
    <message>
        <source>Double click or Enter opens its page</source>
        <translation>Doppelklick oder Eingabetaste öffnet die zugehörige Seite</translation>
    </message>
</context>
<context>
    <name>ui::pages::RulesModel</name>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Rules of two families together quarantine by themselves</source>
        <translation>Regeln aus zwei Familien zusammen führen von selbst zur Quarantäne</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Allein</translation>
    </message>
    <message>
        <source>Whom no other rule that counts flags</source>
        <translation>Nutzer, die keine andere zählende Regel markiert</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was sie besagt</translation>
    </message>
    <message>
        <source>comparison only</source>
        <translation>nur zum Vergleich</translation>
    </message>
</context>
<context>
    <name>ui::pages::RunCard</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Under way in stage %1.</source>
        <translation>Im Gang, Phase %1.</translation>
    </message>
    <message>
        <source>Failed in stage %1: %2. The live version is as it was.</source>
        <translation>In Phase %1 fehlgeschlagen: %2. Die Live-Version ist unverändert.</translation>
    </message>
    <message>
        <source>Cancelled in stage %1. Nothing was registered; the live version is as it was.</source>
        <translation>In Phase %1 abgebrochen. Es wurde nichts registriert; die Live-Version ist unverändert.</translation>
    </message>
    <message>
        <source>Interrupted in stage %1: the program ended before the run did. Nothing was registered; train again.</source>
        <translation>In Phase %1 unterbrochen: Das Programm endete vor dem Lauf. Es wurde nichts registriert; neu trainieren.</translation>
    </message>
    <message>
        <source>Made version %1, now: %2.</source>
        <translation>Erzeugte Version: %1, jetzt: %2.</translation>
    </message>
    <message>
        <source>After the run: %1.</source>
        <translation>Nach dem Lauf: %1.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>View log</source>
        <translation>Protokoll anzeigen</translation>
    </message>
    <message>
        <source>Cancel run</source>
        <translation>Lauf abbrechen</translation>
    </message>
    <message>
        <source>The run stops at its next step</source>
        <translation>Der Lauf hält beim nächsten Schritt an</translation>
    </message>
    <message>
        <source>Cancelling: the run stops at its next step.</source>
        <translation>Wird abgebrochen: Der Lauf hält beim nächsten Schritt an.</translation>
    </message>
    <message>
        <source>Newest lines of the log</source>
        <translation>Neueste Zeilen des Protokolls</translation>
    </message>
    <message>
        <source>Conditions of the release gate</source>
        <translation>Bedingungen des Gates</translation>
    </message>
    <message>
        <source>%1, started by %2 at %3</source>
        <translation>%1, gestartet von %2 um %3</translation>
    </message>
    <message>
        <source>Cancel stops the run at its next step; nothing is registered and the live version stays.</source>
        <translation>„Lauf abbrechen“ hält den Lauf beim nächsten Schritt an; nichts wird registriert und die Live-Version bleibt.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Progress of stage %1</source>
        <translation>Fortschritt der Phase %1</translation>
    </message>
    <message>
        <source>About %1 left</source>
        <translation>Noch etwa %1</translation>
    </message>
    <message>
        <source>estimating…</source>
        <translation>wird geschätzt&#xa0;…</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letzter Lauf</translation>
    </message>
    <message>
        <source>No training yet</source>
        <translation>Noch kein Training</translation>
    </message>
    <message>
        <source>Train now makes the first version; its stages and its gate are shown here.</source>
        <translation>„Jetzt trainieren“ erzeugt die erste Version; ihre Phasen und ihr Gate erscheinen hier.</translation>
    </message>
    <message>
        <source>started by %1, %2, took %3</source>
        <translation>gestartet von %1, %2, Dauer %3</translation>
    </message>
    <message>
        <source>started by %1, %2</source>
        <translation>gestartet von %1, %2</translation>
    </message>
</context>
<context>
    <name>ui::pages::RunCharts</name>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Ranking quality by run</source>
        <translation>Ranking-Qualität je Lauf</translation>
    </message>
    <message>
        <source>Coverage by run</source>
        <translation>Katalogabdeckung je Lauf</translation>
    </message>
    <message>
        <source>Time by stage</source>
        <translation>Zeit je Phase</translation>
    </message>
    <message>
        <source>NDCG@10</source>
        <translation>NDCG@10</translation>
    </message>
    <message>
        <source>No run was evaluated yet</source>
        <translation>Noch kein Lauf wurde ausgewertet</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Katalogabdeckung</translation>
    </message>
    <message>
        <source>% of the catalogue</source>
        <translation>% des Katalogs</translation>
    </message>
    <message>
        <source>Run %1 rejected</source>
        <translation>Lauf %1 abgelehnt</translation>
    </message>
    <message>
        <source>Release gate ≥ %1</source>
        <translation>Gate ≥ %1</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Anpassung</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>No finished run yet</source>
        <translation>Noch kein fertiger Lauf</translation>
    </message>
    <message>
        <source>At least the live version’s value less gate.max_drop of it; that is the dashed line. Without a live version there is none.</source>
        <translation>Mindestens der Wert der Live-Version, vermindert um den Anteil gate.max_drop davon; das ist die gestrichelte Linie. Ohne Live-Version gibt es keine.</translation>
    </message>
    <message>
        <source>The run is rejected and the live version stays. Compare the run with the last good one in the history: parameters, or data.</source>
        <translation>Der Lauf wird abgelehnt, und die Live-Version bleibt. Den Lauf im Verlauf mit dem letzten guten vergleichen: Parameter oder Daten.</translation>
    </message>
    <message>
        <source>How well each finished run ranks what people liked. Green: live; red diamond: rejected.</source>
        <translation>Wie gut jeder fertige Lauf das ordnet, was Nutzern gefiel. Grün: live; rote Raute: abgelehnt.</translation>
    </message>
    <message>
        <source>NDCG@10: whether the items that a test user liked are in his first ten and how near the top, 0 to 1; the mean over test users, on ratings held out from the training.</source>
        <translation>NDCG@10: ob die Titel, die einem Testnutzer gefielen, unter seinen ersten zehn stehen und wie weit oben, 0 bis 1; das Mittel über die Testnutzer, an Bewertungen, die beim Training zurückgehalten wurden.</translation>
    </message>
    <message>
        <source>Which share of the catalogue is in anybody’s first ten, by finished run.</source>
        <translation>Welcher Anteil des Katalogs bei irgendeinem Nutzer unter den ersten zehn steht, je fertigem Lauf.</translation>
    </message>
    <message>
        <source>Different items in the first ten of all test users / items of the catalogue.</source>
        <translation>Verschiedene Titel unter den ersten zehn aller Testnutzer / Titel des Katalogs.</translation>
    </message>
    <message>
        <source>Where the time of the last six runs went.</source>
        <translation>Wofür die letzten sechs Läufe ihre Zeit brauchten.</translation>
    </message>
    <message>
        <source>Seconds by the wall clock. Prepare: snapshot, screen, split. Check: gate, rehearse. Register: sign, promote.</source>
        <translation>Sekunden nach der Uhr. Vorbereitung: Snapshot, Filterung, Aufteilung. Prüfung: Gate, Probelauf. Registrierung: Signierung, Live-Schaltung.</translation>
    </message>
    <message>
        <source>A run that takes longer than the schedule’s interval makes the next one late: see which part has grown.</source>
        <translation>Ein Lauf, der länger dauert als das Intervall des Zeitplans, verspätet den nächsten: prüfen, welcher Teil gewachsen ist.</translation>
    </message>
</context>
<context>
    <name>ui::pages::RunCompareModel</name>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>ui::pages::RunHistoryModel</name>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
</context>
<context>
    <name>ui::pages::ScheduleCard</name>
    <message>
        <source>A hold is on since %1: trainings only register candidates. Lift it in the registry.</source>
        <translation>Seit %1 gilt eine Sperre: Trainings registrieren nur Kandidaten. Aufheben in der Registry.</translation>
    </message>
    <message>
        <source>The new version stays a candidate until somebody promotes it.</source>
        <translation>Die neue Version bleibt Kandidat, bis jemand sie live schaltet.</translation>
    </message>
    <message>
        <source>The first version that passes the gate becomes live.</source>
        <translation>Die erste Version, die das Gate besteht, geht live.</translation>
    </message>
    <message>
        <source>A version that passes the gate replaces %1; one that fails is kept as rejected.</source>
        <translation>Eine Version, die das Gate besteht, ersetzt %1; eine, die es nicht besteht, wird als abgelehnt aufbewahrt.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Promote when the gate passes</source>
        <translation>Bei bestandenem Gate live schalten</translation>
    </message>
    <message>
        <source>Train now</source>
        <translation>Jetzt trainieren</translation>
    </message>
    <message>
        <source>Edit schedule…</source>
        <translation>Zeitplan bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Open a dataset</source>
        <translation>Datensatz öffnen</translation>
    </message>
    <message>
        <source>Time until the next scheduled run</source>
        <translation>Zeit bis zum nächsten geplanten Lauf</translation>
    </message>
    <message>
        <source>This profile is open for reading only</source>
        <translation>Dieses Profil ist nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>A run is in progress</source>
        <translation>Ein Lauf ist im Gang</translation>
    </message>
    <message>
        <source>There are no ratings yet</source>
        <translation>Es gibt noch keine Bewertungen</translation>
    </message>
</context>
<context>
    <name>ui::pages::ScheduleDialog</name>
    <message>
        <source>Start trainings</source>
        <translation>Trainings starten</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Save schedule</source>
        <translation>Zeitplan speichern</translation>
    </message>
    <message>
        <source>Schedule of trainings</source>
        <translation>Zeitplan der Trainings</translation>
    </message>
    <message>
        <source>When should trainings start?</source>
        <translation>Wann sollen Trainings starten?</translation>
    </message>
    <message>
        <source>All times are UTC. Runs that were missed, because the machine slept or the program was closed, are made up for by one.</source>
        <translation>Alle Zeiten in UTC. Läufe, die im Ruhezustand des Rechners oder bei geschlossenem Programm ausfielen, werden durch einen einzigen nachgeholt.</translation>
    </message>
    <message>
        <source>At an interval</source>
        <translation>In einem Intervall</translation>
    </message>
    <message>
        <source>By a cron expression</source>
        <translation>Nach einem Cron-Ausdruck</translation>
    </message>
    <message>
        <source>By hand alone (off)</source>
        <translation>Nur von Hand (aus)</translation>
    </message>
    <message>
        <source>Nothing starts by itself until it is switched on again. Train now works all the same.</source>
        <translation>Nichts startet von selbst, bis der Zeitplan wieder eingeschaltet wird. „Jetzt trainieren“ geht trotzdem.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>An interval that divides a day counts from 00:00 UTC, any other from the last run.</source>
        <translation>Ein Intervall, das einen Tag ohne Rest teilt, zählt ab 00:00 UTC, jedes andere ab dem letzten Lauf.</translation>
    </message>
    <message>
        <source>Cron expression, five fields</source>
        <translation>Cron-Ausdruck, fünf Felder</translation>
    </message>
    <message>
        <source>Minute, hour, day of the month, month, day of the week.
For example %1: every 3 hours.</source>
        <translation>Minute, Stunde, Tag des Monats, Monat, Wochentag.
Zum Beispiel %1: alle 3 Stunden.</translation>
    </message>
    <message>
        <source>The next five runs</source>
        <translation>Die nächsten fünf Läufe</translation>
    </message>
    <message>
        <source>Enter a whole number; from 60 seconds to 366 days</source>
        <translation>Eine ganze Zahl eingeben; von 60 Sekunden bis 366 Tage</translation>
    </message>
    <message>
        <source>Not a valid interval</source>
        <translation>Kein gültiges Intervall</translation>
    </message>
    <message>
        <source>Enter five fields, or choose another way above</source>
        <translation>Fünf Felder eingeben oder oben eine andere Art wählen</translation>
    </message>
    <message>
        <source>The schedule is not valid; see the field in red</source>
        <translation>Der Zeitplan ist nicht gültig; siehe das rote Feld</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>The schedule is being saved</source>
        <translation>Der Zeitplan wird gespeichert</translation>
    </message>
    <message>
        <source>The schedule was not saved. %1</source>
        <translation>Der Zeitplan wurde nicht gespeichert. %1</translation>
    </message>
</context>
<context>
    <name>ui::pages::SchemasCard</name>
    <message>
        <source>Schema versions</source>
        <translation>Schema-Versionen</translation>
    </message>
    <message>
        <source>this topic has none</source>
        <translation>dieses Topic hat keines</translation>
    </message>
    <message>
        <source>producers use a version that is not known here</source>
        <translation>Producer nutzen eine Version, die hier nicht bekannt ist</translation>
    </message>
    <message>
        <source>Enter shows the JSON Schema</source>
        <translation>Die Eingabetaste zeigt das JSON-Schema</translation>
    </message>
    <message>
        <source>Schema of %1, version %2</source>
        <translation>Schema von %1, Version %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ui::pages::SchemasModel</name>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Fields that came (+) and went (−)</source>
        <translation>Felder, die hinzukamen (+) und wegfielen (−)</translation>
    </message>
    <message>
        <source>Compatibility</source>
        <translation>Kompatibilität</translation>
    </message>
    <message>
        <source>BACKWARD: reads events of the version before. FORWARD: the version before reads these events. FULL: both.</source>
        <translation>BACKWARD: liest Ereignisse der Version davor. FORWARD: die Version davor liest diese Ereignisse. FULL: beides.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
</context>
<context>
    <name>ui::pages::SideBySideDialog</name>
    <message>
        <source>Other version</source>
        <translation>Andere Version</translation>
    </message>
    <message>
        <source>User %1 by two versions</source>
        <translation>Nutzer %1 in zwei Versionen</translation>
    </message>
    <message>
        <source>Shown list</source>
        <translation>Gezeigte Liste</translation>
    </message>
    <message>
        <source>List of the other version</source>
        <translation>Liste der anderen Version</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 of %2 items are in both lists, with the same draws.</source>
        <translation>%1 von %2 Titeln stehen in beiden Listen, bei gleichen Ziehungen.</translation>
    </message>
</context>
<context>
    <name>ui::pages::SideModel</name>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>In the other list</source>
        <translation>In der anderen Liste</translation>
    </message>
</context>
<context>
    <name>ui::pages::SimulationPanel</name>
    <message>
        <source>Speed of the audience</source>
        <translation>Tempo des Publikums</translation>
    </message>
    <message>
        <source>%1 × the usual rate</source>
        <translation>%1 × übliche Rate</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Pause the audience</source>
        <translation>Publikum anhalten</translation>
    </message>
    <message>
        <source>Let the audience go on</source>
        <translation>Publikum fortsetzen</translation>
    </message>
    <message>
        <source>Restore the broker</source>
        <translation>Broker wiederherstellen</translation>
    </message>
    <message>
        <source>Cut the broker</source>
        <translation>Broker trennen</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Ruhig</translation>
    </message>
    <message>
        <source>Echo chamber</source>
        <translation>Echokammer</translation>
    </message>
    <message>
        <source>Long-tail starvation</source>
        <translation>Verdrängung der Nische</translation>
    </message>
    <message>
        <source>Rating spam</source>
        <translation>Bewertungsspam</translation>
    </message>
    <message>
        <source>Taste drift</source>
        <translation>Geschmackswandel</translation>
    </message>
    <message>
        <source>What the audience does</source>
        <translation>Was das Publikum tut</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Train a bad release</source>
        <translation>Schlechte Version trainieren</translation>
    </message>
    <message>
        <source>Trains a version that ranks by popularity alone and asks for its release; the gate should refuse it.</source>
        <translation>Trainiert eine Version, die nur nach Beliebtheit ordnet, und beantragt ihre Live-Schaltung; das Gate sollte sie ablehnen.</translation>
    </message>
    <message>
        <source>How the audience behaves</source>
        <translation>Wie sich das Publikum verhält</translation>
    </message>
</context>
<context>
    <name>ui::pages::SourcesModel</name>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>A file by its SHA-256, or one life of a topic</source>
        <translation>Eine Datei anhand ihres SHA-256 oder eine Lebensdauer eines Topics</translation>
    </message>
    <message>
        <source>Consumed</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Rows or messages read</source>
        <translation>Gelesene Zeilen oder Nachrichten</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Stored as events</source>
        <translation>Als Ereignisse gespeichert</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>Already stored: delivered again</source>
        <translation>Schon gespeichert: erneut geliefert</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>No event: kept as dead letters</source>
        <translation>Kein Ereignis: als Dead Letters aufbewahrt</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Consumed must equal accepted + duplicates + rejected</source>
        <translation>„Gelesen“ muss gleich „Angenommen“ + „Duplikate“ + „Abgelehnt“ sein</translation>
    </message>
    <message>
        <source>Adds up</source>
        <translation>Geht auf</translation>
    </message>
    <message>
        <source>Does not add up</source>
        <translation>Geht nicht auf</translation>
    </message>
</context>
<context>
    <name>ui::pages::StageChangesModel</name>
    <message>
        <source>Promoted %1 to live</source>
        <translation>%1 live geschaltet</translation>
    </message>
    <message>
        <source>Rolled back %1 to %2</source>
        <translation>%1 auf %2 zurückgerollt</translation>
    </message>
    <message>
        <source>Registered %1</source>
        <translation>%1 registriert</translation>
    </message>
    <message>
        <source>Lifted the hold on %1</source>
        <translation>Sperre wegen %1 aufgehoben</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>ui::pages::StartPage</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation>Dead Letters</translation>
    </message>
    <message>
        <source>The store of profile %1 is empty</source>
        <translation>Der Datenspeicher von Profil %1 ist leer</translation>
    </message>
    <message>
        <source>What is in the store of profile %1</source>
        <translation>Was im Datenspeicher von Profil %1 liegt</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>%1 described</source>
        <translation>%1 beschrieben</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Größe auf dem Datenträger</translation>
    </message>
    <message>
        <source>consumed = accepted + duplicates + rejected, everywhere</source>
        <translation>gelesen = angenommen + Duplikate + abgelehnt, überall</translation>
    </message>
    <message>
        <source>the counts of a source do not add up; check the store</source>
        <translation>die Zahlen einer Quelle gehen nicht auf; den Datenspeicher prüfen</translation>
    </message>
    <message>
        <source>After the import: train a first model. Its gate is checked, it is signed, and it can answer at once.</source>
        <translation>Nach dem Import: ein erstes Modell trainieren. Es durchläuft das Gate, wird signiert und kann sofort antworten.</translation>
    </message>
    <message>
        <source>There are ratings and no model yet. The first training takes a few seconds on a dataset of this size.</source>
        <translation>Es gibt Bewertungen, aber noch kein Modell. Das erste Training dauert bei einem Datensatz dieser Größe wenige Sekunden.</translation>
    </message>
    <message>
        <source>Train a first model</source>
        <translation>Erstes Modell trainieren</translation>
    </message>
    <message>
        <source>%1 versions are registered and none is live. Promote one, or train again.</source>
        <translation>Registrierte Versionen: %1, keine ist live. Eine live schalten oder neu trainieren.</translation>
    </message>
    <message>
        <source>Go to training</source>
        <translation>Zum Training</translation>
    </message>
    <message>
        <source>%1 is live. Look up a user and see what is recommended, and why.</source>
        <translation>%1 ist live. Einen Nutzer nachschlagen und sehen, was empfohlen wird und warum.</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>Reading dead letters…</source>
        <translation>Dead Letters werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>The dead letters could not be read</source>
        <translation>Die Dead Letters ließen sich nicht lesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 of %2, oldest first</source>
        <translation>%1 von %2, älteste zuerst</translation>
    </message>
    <message>
        <source>No dead letters</source>
        <translation>Keine Dead Letters</translation>
    </message>
    <message>
        <source>Every row that was read is an event or a duplicate.</source>
        <translation>Jede gelesene Zeile ist ein Ereignis oder ein Duplikat.</translation>
    </message>
    <message>
        <source>Welcome to Fairlead</source>
        <translation>Willkommen bei Fairlead</translation>
    </message>
    <message>
        <source>Fairlead trains recommenders on your ratings, checks and signs every version, serves it, and takes it back when it disappoints. It begins with data: open a dataset below. Everything stays on this machine.</source>
        <translation>Fairlead trainiert Empfehlungsmodelle mit eigenen Bewertungen, prüft und signiert jede Version, liefert sie aus und nimmt sie zurück, wenn sie enttäuscht. Am Anfang stehen Daten: unten einen Datensatz öffnen. Alles bleibt auf diesem Rechner.</translation>
    </message>
</context>
<context>
    <name>ui::pages::StreamBanners</name>
    <message>
        <source>Events are not stored now.</source>
        <translation>Ereignisse werden zurzeit nicht gespeichert.</translation>
    </message>
    <message>
        <source>The counts do not add up.</source>
        <translation>Die Zahlen gehen nicht auf.</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>Jetzt neu verbinden</translation>
    </message>
    <message>
        <source>Connection details</source>
        <translation>Details der Verbindung</translation>
    </message>
    <message>
        <source>%1 Nothing is lost while the cluster keeps the messages.</source>
        <translation>%1 Nichts geht verloren, solange der Cluster die Nachrichten aufbewahrt.</translation>
    </message>
    <message>
        <source>Consumed is not accepted + duplicates + rejected. Check the store with “fairleadctl store check”.</source>
        <translation>„Gelesen“ ist nicht gleich „Angenommen“ + „Duplikate“ + „Abgelehnt“. Den Datenspeicher mit „fairleadctl store check“ prüfen.</translation>
    </message>
    <message>
        <source>Disconnected since %1.</source>
        <translation>Getrennt seit %1.</translation>
    </message>
    <message>
        <source>%1 since %2.</source>
        <translation>%1 seit %2.</translation>
    </message>
    <message>
        <source>What is shown is %1 old.</source>
        <translation>Die Anzeige ist %1 alt.</translation>
    </message>
</context>
<context>
    <name>ui::pages::StreamCharts</name>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>Lag by partition</source>
        <translation>Rückstand je Partition</translation>
    </message>
    <message>
        <source>Rejected events by reason</source>
        <translation>Abgelehnte Ereignisse nach Grund</translation>
    </message>
    <message>
        <source>events/s</source>
        <translation>Ereignisse/s</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>events behind</source>
        <translation>Ereignisse im Rückstand</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Noch nichts gemessen</translation>
    </message>
    <message>
        <source>The first figures come within a second.</source>
        <translation>Die ersten Zahlen kommen binnen einer Sekunde.</translation>
    </message>
    <message>
        <source>all topics</source>
        <translation>alle Topics</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>Produced</source>
        <translation>Produziert</translation>
    </message>
    <message>
        <source>Consumed</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>No partition is read yet</source>
        <translation>Noch keine Partition wird gelesen</translation>
    </message>
    <message>
        <source>%1 in total</source>
        <translation>%1 insgesamt</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) held back</source>
        <translation>
            <numerusform>%n Partition angehalten</numerusform>
            <numerusform>%n Partitionen angehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the last hour, all topics</source>
        <translation>%1 in der letzten Stunde, alle Topics</translation>
    </message>
    <message>
        <source>Nothing was rejected</source>
        <translation>Nichts wurde abgelehnt</translation>
    </message>
    <message>
        <source>Every message of the last hour was an event.</source>
        <translation>Jede Nachricht der letzten Stunde war ein Ereignis.</translation>
    </message>
    <message>
        <source>Messages that arrive at the cluster and messages consumed, over the last hour. Dotted lines are events: the broker went away or came back, partitions were assigned or held back.</source>
        <translation>Nachrichten, die beim Cluster eintreffen, und gelesene Nachrichten, über die letzte Stunde. Gepunktete Linien sind Vorkommnisse: Der Broker fiel aus oder kam zurück, Partitionen wurden zugewiesen oder angehalten.</translation>
    </message>
    <message>
        <source>Messages per second, of all topics or of the one chosen below. Of one topic it is what this page has seen since it was opened.</source>
        <translation>Nachrichten pro Sekunde, aller Topics oder des unten gewählten. Bei einem einzelnen Topic ist es das, was diese Seite seit dem Öffnen gesehen hat.</translation>
    </message>
    <message>
        <source>When consumed stays below produced, the lag grows: look at the lag by partition.</source>
        <translation>Bleibt „Gelesen“ unter „Produziert“, wächst der Rückstand: den Rückstand je Partition ansehen.</translation>
    </message>
    <message>
        <source>How many messages each partition is behind. Orange: more than three times the median. More than twelve partitions: the worst twelve and the sum of the others.</source>
        <translation>Wie viele Nachrichten jede Partition im Rückstand ist. Orange: mehr als das Dreifache des Medians. Bei mehr als zwölf Partitionen: die zwölf schlechtesten und die Summe der übrigen.</translation>
    </message>
    <message>
        <source>Newest position in the cluster − position consumed, by partition.</source>
        <translation>Neueste Position im Cluster − gelesene Position, je Partition.</translation>
    </message>
    <message>
        <source>All partitions together at most stream.max_lag_messages, and the oldest message not consumed at most stream.max_lag_seconds old.</source>
        <translation>Alle Partitionen zusammen höchstens stream.max_lag_messages, und die älteste nicht gelesene Nachricht höchstens stream.max_lag_seconds alt.</translation>
    </message>
    <message>
        <source>Look for one slow partition (a hot key), a full disk, or a burst that is being worked off.</source>
        <translation>Nach einer langsamen Partition (einem heißen Schlüssel), einem vollen Datenträger oder einem Schub suchen, der gerade abgearbeitet wird.</translation>
    </message>
    <message>
        <source>Why messages were no events: each reason with how often it occurred.</source>
        <translation>Warum Nachrichten keine Ereignisse waren: jeder Grund mit seiner Häufigkeit.</translation>
    </message>
    <message>
        <source>Messages of the last hour by reason, all topics. They add up to the number in the subtitle.</source>
        <translation>Nachrichten der letzten Stunde nach Grund, alle Topics. Ihre Summe ist die Zahl im Untertitel.</translation>
    </message>
    <message>
        <source>The share of rejected messages is at most stream.max_rejected.</source>
        <translation>Der Anteil abgelehnter Nachrichten ist höchstens stream.max_rejected.</translation>
    </message>
    <message>
        <source>Open a dead letter below, read its bytes, and correct the producer. A message that is sent again and is valid is accepted.</source>
        <translation>Unten einen Dead Letter öffnen, seine Bytes lesen und den Producer berichtigen. Eine Nachricht, die erneut gesendet wird und gültig ist, wird angenommen.</translation>
    </message>
</context>
<context>
    <name>ui::pages::StreamPage</name>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Pause live</source>
        <translation>Live anhalten</translation>
    </message>
    <message>
        <source>Inspect events</source>
        <translation>Ereignisse ansehen</translation>
    </message>
    <message>
        <source>This profile is connected to no stream</source>
        <translation>Dieses Profil ist mit keinem Stream verbunden</translation>
    </message>
    <message>
        <source>Name a Kafka cluster with the key kafka.bootstrap in %1, and start Fairlead again.
Or look at the demo: “fairlead --demo” brings a cluster and an audience of its own.</source>
        <translation>Mit dem Schlüssel kafka.bootstrap in %1 einen Kafka-Cluster angeben und Fairlead neu starten.
Oder die Demo ansehen: „fairlead --demo“ bringt einen eigenen Cluster und ein eigenes Publikum mit.</translation>
    </message>
    <message>
        <source>Copy the setting</source>
        <translation>Einstellung kopieren</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Alle Topics</translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <translation>Verbindung wird neu aufgebaut&#xa0;…</translation>
    </message>
    <message>
        <source>Passing on the decision…</source>
        <translation>Entscheidung wird weitergegeben&#xa0;…</translation>
    </message>
    <message>
        <source>Pause or resume the stream page</source>
        <translation>Stream-Seite anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Inspect events of the stream</source>
        <translation>Ereignisse des Streams ansehen</translation>
    </message>
    <message>
        <source>%1 topics · %2 partitions</source>
        <translation>%1 Topics · %2 Partitionen</translation>
    </message>
    <message>
        <source>Resume live</source>
        <translation>Live fortsetzen</translation>
    </message>
    <message>
        <source>This profile is open for reading only</source>
        <translation>Dieses Profil ist nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>Cutting the broker…</source>
        <translation>Broker wird getrennt&#xa0;…</translation>
    </message>
    <message>
        <source>Restoring the broker…</source>
        <translation>Broker wird wiederhergestellt&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ui::pages::TailCard</name>
    <message>
        <source>Live tail</source>
        <translation>Live-Tail</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>Ereignisse filtern</translation>
    </message>
    <message>
        <source>Mask user ids</source>
        <translation>Nutzer-IDs maskieren</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Save as JSON lines…</source>
        <translation>Als JSON Lines speichern&#xa0;…</translation>
    </message>
    <message>
        <source>paused since %1</source>
        <translation>angehalten seit %1</translation>
    </message>
    <message>
        <source>%1 of the last %2 events</source>
        <translation>%1 der letzten %2 Ereignisse</translation>
    </message>
    <message>
        <source>the last %1 events, newest first</source>
        <translation>die letzten %1 Ereignisse, neueste zuerst</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Noch keine Ereignisse</translation>
    </message>
    <message>
        <source>What arrives is shown here as soon as it is stored.</source>
        <translation>Was eintrifft, erscheint hier, sobald es gespeichert ist.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Es wurde nichts gespeichert</translation>
    </message>
</context>
<context>
    <name>ui::pages::TailModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>UTC, when it was stored</source>
        <translation>UTC, wann es gespeichert wurde</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Topic, partition and offset</source>
        <translation>Topic, Partition und Offset</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Stars, minutes watched, or what it was</source>
        <translation>Sterne, angesehene Minuten oder was es war</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
</context>
<context>
    <name>ui::pages::TextDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Enter a name first.</source>
        <translation>Zuerst einen Namen eingeben.</translation>
    </message>
</context>
<context>
    <name>ui::pages::TopicsModel</name>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitionen</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Messages that arrive at the cluster</source>
        <translation>Nachrichten, die beim Cluster eintreffen</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>Messages that are not consumed yet</source>
        <translation>Nachrichten, die noch nicht gelesen sind</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Kept by the cluster</source>
        <translation>Vom Cluster aufbewahrt</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Newest version seen on the topic</source>
        <translation>Neueste auf dem Topic gesehene Version</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>ui::pages::TrainingPage</name>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Reading only.</source>
        <translation>Nur Lesen.</translation>
    </message>
    <message>
        <source>Another program has this profile; start trainings there.</source>
        <translation>Ein anderes Programm nutzt dieses Profil; Trainings dort starten.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Training runs</source>
        <translation>Trainingsläufe</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen&#xa0;…</translation>
    </message>
    <message>
        <source>Select two runs (Ctrl+click) to compare them</source>
        <translation>Zum Vergleichen zwei Läufe auswählen (Strg+Klick)</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>This profile is open for reading only</source>
        <translation>Dieses Profil ist nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>no runs yet</source>
        <translation>noch keine Läufe</translation>
    </message>
    <message>
        <source>%1 runs, newest first</source>
        <translation>Läufe: %1, neueste zuerst</translation>
    </message>
    <message>
        <source>of the next run, edited</source>
        <translation>des nächsten Laufs, bearbeitet</translation>
    </message>
    <message>
        <source>of the next run</source>
        <translation>des nächsten Laufs</translation>
    </message>
    <message>
        <source>%1 finished: %2 is %3</source>
        <translation>%1 beendet; Status von %2: %3</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>The training failed</source>
        <translation>Das Training ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation>Protokoll des Laufs</translation>
    </message>
    <message>
        <source>Split of the last run</source>
        <translation>Aufteilung des letzten Laufs</translation>
    </message>
</context>
<context>
    <name>ui::pages::UserCard</name>
    <message>
        <source>%1 (comparison only)</source>
        <translation>%1 (nur zum Vergleich)</translation>
    </message>
    <message>
        <source>Why this user</source>
        <translation>Warum dieser Nutzer</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>The numbers behind each rule that flags the user with the cursor in the table.</source>
        <translation>Die Zahlen hinter jeder Regel, die den Nutzer markiert, auf dem in der Tabelle der Cursor steht.</translation>
    </message>
    <message>
        <source>RDMA and WDMA: distance from the items&apos; means, weighted by how few rated them. DegSim: mean similarity to the 25 nearest neighbours. PCA: loading on what people have in common. Rules for comparison count for nothing.</source>
        <translation>RDMA und WDMA: Abstand von den Mittelwerten der Titel, gewichtet danach, wie wenige sie bewertet haben. DegSim: mittlere Ähnlichkeit zu den 25 nächsten Nachbarn. PCA: Ladung auf dem, was Nutzern gemeinsam ist. Regeln zum Vergleich zählen nicht.</translation>
    </message>
    <message>
        <source>Look at the user&apos;s recommendations and history before you decide.</source>
        <translation>Vor der Entscheidung die Empfehlungen und den Verlauf des Nutzers ansehen.</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Niemand ist gewählt</translation>
    </message>
    <message>
        <source>Put the cursor on a user in the table, or tick one in the chart.</source>
        <translation>Den Cursor in der Tabelle auf einen Nutzer setzen oder einen im Diagramm ankreuzen.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>No rule flags this user any more.</source>
        <translation>Keine Regel markiert diesen Nutzer mehr.</translation>
    </message>
    <message>
        <source>Ratings, items</source>
        <translation>Bewertungen, Titel</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Mean, standard deviation</source>
        <translation>Mittelwert, Standardabweichung</translation>
    </message>
    <message>
        <source>Most in 60 s, in 1 h</source>
        <translation>Meiste in 60 s, in 1 h</translation>
    </message>
    <message>
        <source>RDMA, WDMA</source>
        <translation>RDMA, WDMA</translation>
    </message>
    <message>
        <source>DegSim, PCA</source>
        <translation>DegSim, PCA</translation>
    </message>
    <message>
        <source>Share of items under inflow</source>
        <translation>Anteil der Titel mit Zustrom</translation>
    </message>
</context>
<context>
    <name>ui::pages::VersionCharts</name>
    <message>
        <source>Ranking quality by version</source>
        <translation>Ranking-Qualität je Version</translation>
    </message>
    <message>
        <source>NDCG@10</source>
        <translation>NDCG@10</translation>
    </message>
    <message>
        <source>Catalogue coverage by version</source>
        <translation>Katalogabdeckung je Version</translation>
    </message>
    <message>
        <source>newest versions</source>
        <translation>neueste Versionen</translation>
    </message>
    <message>
        <source>registry, held-out test interactions</source>
        <translation>Registry, zurückgehaltene Test-Interaktionen</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Nicht gemessen</translation>
    </message>
    <message>
        <source>No version has this metric.</source>
        <translation>Keine Version hat diese Metrik.</translation>
    </message>
    <message>
        <source>Release gate ≥ %1</source>
        <translation>Gate ≥ %1</translation>
    </message>
    <message>
        <source>Required ≥ %1</source>
        <translation>Gefordert ≥ %1</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source> Ring: selected. Green: live. Diamond: candidate; red: rejected. Choosing a point selects its version.</source>
        <translation> Ring: ausgewählt. Grün: live. Raute: Kandidat; rot: abgelehnt. Ein Klick auf einen Punkt wählt seine Version aus.</translation>
    </message>
    <message>
        <source>Roll back to a version that meets it, and compare the two versions’ parameters and data.</source>
        <translation>Auf eine Version zurückrollen, die die Anforderung erfüllt, und Parameter und Daten der beiden Versionen vergleichen.</translation>
    </message>
    <message>
        <source>Which share of the catalogue each version puts into anybody’s first ten.</source>
        <translation>Welchen Anteil des Katalogs jede Version bei irgendeinem Nutzer unter die ersten zehn bringt.</translation>
    </message>
    <message>
        <source>Different items in the first ten of all test users / items of the catalogue, on held-out interactions, once, when the version was trained.</source>
        <translation>Verschiedene Titel unter den ersten zehn aller Testnutzer / Titel des Katalogs, an zurückgehaltenen Interaktionen, einmal, als die Version trainiert wurde.</translation>
    </message>
    <message>
        <source>At least gate.min_coverage, when that is set.</source>
        <translation>Mindestens gate.min_coverage, wenn gesetzt.</translation>
    </message>
    <message>
        <source>How well each of the newest versions ranks what people liked, oldest first.</source>
        <translation>Wie gut jede der neuesten Versionen das ordnet, was Nutzern gefiel, älteste zuerst.</translation>
    </message>
    <message>
        <source>NDCG@10 on held-out interactions, once, when the version was trained: 0 to 1, the mean over test users. Versions with different splits cannot be compared.</source>
        <translation>NDCG@10 an zurückgehaltenen Interaktionen, einmal, als die Version trainiert wurde: 0 bis 1, das Mittel über die Testnutzer. Versionen mit verschiedenen Aufteilungen sind nicht vergleichbar.</translation>
    </message>
    <message>
        <source>At least the bound that the newest training was judged by.</source>
        <translation>Mindestens die Grenze, nach der das neueste Training beurteilt wurde.</translation>
    </message>
</context>
<context>
    <name>ui::pages::VersionDetails</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1 of %2 passed</source>
        <translation>%1 von %2 bestanden</translation>
    </message>
    <message>
        <source>Version details</source>
        <translation>Details der Version</translation>
    </message>
    <message>
        <source>Compared with the live model</source>
        <translation>Verglichen mit dem Live-Modell</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Copy version id</source>
        <translation>Versions-ID kopieren</translation>
    </message>
    <message>
        <source>Add alias…</source>
        <translation>Alias hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>Notiz bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Modellkarte</translation>
    </message>
    <message>
        <source>Signature valid</source>
        <translation>Signatur gültig</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>FAIL</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Training run</source>
        <translation>Trainingslauf</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Data snapshot</source>
        <translation>Daten-Snapshot</translation>
    </message>
    <message>
        <source>Events used</source>
        <translation>Verwendete Ereignisse</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation>Artefakt</translation>
    </message>
    <message>
        <source>Release gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>not shown: they do not verify</source>
        <translation>nicht angezeigt: Prüfung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Live (UTC)</source>
        <translation>Live (UTC)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Remove the alias %1</source>
        <translation>Alias %1 entfernen</translation>
    </message>
    <message>
        <source>The profile is open for reading only.</source>
        <translation>Das Profil ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Roll back to %1…</source>
        <translation>Zurückrollen auf %1&#xa0;…</translation>
    </message>
    <message>
        <source>Promote %1…</source>
        <translation>%1 live schalten&#xa0;…</translation>
    </message>
    <message>
        <source>Only Verify is possible: the signature does not verify.</source>
        <translation>Nur „Prüfen“ ist möglich: Die Signatur ist nicht gültig.</translation>
    </message>
    <message>
        <source>This version has no model card.</source>
        <translation>Diese Version hat keine Modellkarte.</translation>
    </message>
    <message>
        <source>The files are being read.</source>
        <translation>Die Dateien werden gelesen.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen&#xa0;…</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Diese</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Zurückrollen&#xa0;…</translation>
    </message>
    <message>
        <source>Promote…</source>
        <translation>Live schalten&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ui::pages::VersionsModel</name>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Build that trained it</source>
        <translation>Build, der die Version trainiert hat</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Data snapshot</source>
        <translation>Daten-Snapshot</translation>
    </message>
    <message>
        <source>NDCG@10</source>
        <translation>NDCG@10</translation>
    </message>
    <message>
        <source>Ranking quality, larger is better</source>
        <translation>Ranking-Qualität, größer ist besser</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Katalogabdeckung</translation>
    </message>
    <message>
        <source>Share of the catalogue that is recommended</source>
        <translation>Anteil des Katalogs, der empfohlen wird</translation>
    </message>
    <message>
        <source>Gini</source>
        <translation>Gini</translation>
    </message>
    <message>
        <source>Inequality of exposure, smaller is better</source>
        <translation>Ungleichheit der Sichtbarkeit, kleiner ist besser</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>ui::pages::WhyCard</name>
    <message>
        <source>Why it is here</source>
        <translation>Warum der Titel hier steht</translation>
    </message>
    <message>
        <source>Parts of the score</source>
        <translation>Teile des Scores</translation>
    </message>
    <message>
        <source>Why %1 is number %2</source>
        <translation>Warum %1 auf Platz %2 steht</translation>
    </message>
    <message>
        <source>share of the score</source>
        <translation>Anteil am Score</translation>
    </message>
</context>
<context>
    <name>ui::shell::Chip</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>ui::shell::CommandPalette</name>
    <message>
        <source>Find a page or an action</source>
        <translation>Seite oder Aktion suchen</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
</context>
<context>
    <name>ui::shell::MainWindow</name>
    <message>
        <source>Look up a user</source>
        <translation>Nutzer nachschlagen</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Collapse or expand the rail</source>
        <translation>Seitenleiste ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Jetzt aktualisieren</translation>
    </message>
    <message>
        <source>Switch theme</source>
        <translation>Farbschema wechseln</translation>
    </message>
    <message>
        <source>Follow the desktop&apos;s theme</source>
        <translation>Farbschema des Desktops übernehmen</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation>Textgröße %1 %</translation>
    </message>
    <message>
        <source>Export the focused chart</source>
        <translation>Fokussiertes Diagramm exportieren</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation>Tabelle filtern</translation>
    </message>
    <message>
        <source>Choose a profile</source>
        <translation>Profil wählen</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Zurück zur vorherigen Seite</translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation>Alle Tastenkürzel anzeigen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>No chart has the focus</source>
        <translation>Kein Diagramm hat den Fokus</translation>
    </message>
    <message>
        <source>Move to a chart with Tab, then press Ctrl+E.</source>
        <translation>Mit Tab zu einem Diagramm wechseln, dann Strg+E drücken.</translation>
    </message>
</context>
<context>
    <name>ui::shell::Rail</name>
    <message>
        <source>Collapse</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Operate</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Responsible ML</source>
        <translation>Verantwortliches ML</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Ausklappen</translation>
    </message>
</context>
<context>
    <name>ui::shell::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>In a chart: move the crosshair</source>
        <translation>Im Diagramm: Fadenkreuz bewegen</translation>
    </message>
    <message>
        <source>In a chart: zoom; Esc shows everything</source>
        <translation>Im Diagramm: zoomen; Esc zeigt alles</translation>
    </message>
    <message>
        <source>In a table: copy the selected rows</source>
        <translation>In einer Tabelle: ausgewählte Zeilen kopieren</translation>
    </message>
</context>
<context>
    <name>ui::shell::StatusBar</name>
    <message>
        <source>Find anything, Ctrl+K</source>
        <translation>Alles durchsuchen, Strg+K</translation>
    </message>
    <message>
        <source>Ctrl+K Find anything</source>
        <translation>Strg+K Alles durchsuchen</translation>
    </message>
    <message>
        <source>Updated %1 UTC</source>
        <translation>Aktualisiert %1 UTC</translation>
    </message>
</context>
<context>
    <name>ui::shell::Toasts</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ui::shell::TopBar</name>
    <message>
        <source>Profile: %1</source>
        <translation>Profil: %1</translation>
    </message>
</context>
<context>
    <name>ui::widgets::BarChart</name>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95 % von</translation>
    </message>
    <message>
        <source>95 % to</source>
        <translation>95 % bis</translation>
    </message>
</context>
<context>
    <name>ui::widgets::Card</name>
    <message>
        <source>More actions for this card</source>
        <translation>Weitere Aktionen für diese Karte</translation>
    </message>
    <message>
        <source>Explain this chart</source>
        <translation>Dieses Diagramm erklären</translation>
    </message>
    <message>
        <source>Explain this</source>
        <translation>Dies erklären</translation>
    </message>
</context>
<context>
    <name>ui::widgets::ChartCard</name>
    <message>
        <source>View as table…</source>
        <translation>Als Tabelle anzeigen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ui::widgets::ConfirmDialog</name>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>required, kept in the audit log</source>
        <translation>erforderlich, bleibt im Audit-Protokoll</translation>
    </message>
    <message numerus="yes">
        <source>Reason, at least %n character(s)</source>
        <translation>
            <numerusform>Begründung, mindestens %n Zeichen</numerusform>
            <numerusform>Begründung, mindestens %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>This check failed: %1</source>
        <translation>Diese Prüfung ist fehlgeschlagen: %1</translation>
    </message>
    <message numerus="yes">
        <source>The reason needs %n more character(s).</source>
        <translation>
            <numerusform>Der Begründung fehlt noch %n Zeichen.</numerusform>
            <numerusform>Der Begründung fehlen noch %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick the box first.</source>
        <translation>Zuerst das Kästchen ankreuzen.</translation>
    </message>
</context>
<context>
    <name>ui::widgets::DataTable</name>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ui::widgets::DayLine</name>
    <message>
        <source>Scheduled runs of the day</source>
        <translation>Geplante Läufe des Tages</translation>
    </message>
    <message>
        <source>%1 made, %2 to come</source>
        <translation>%1 gelaufen, %2 ausstehend</translation>
    </message>
    <message>
        <source>%1, begun %2</source>
        <translation>%1, begonnen %2</translation>
    </message>
    <message>
        <source>%1, to come</source>
        <translation>%1, ausstehend</translation>
    </message>
    <message>
        <source>%1, not run</source>
        <translation>%1, nicht gelaufen</translation>
    </message>
</context>
<context>
    <name>ui::widgets::ErrorBanner</name>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
</context>
<context>
    <name>ui::widgets::ExplainSheet</name>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>Erklärung schließen</translation>
    </message>
    <message>
        <source>Explanation of “%1”</source>
        <translation>Erklärung zu „%1“</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Was es zeigt</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>Wie es berechnet wird</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>What to do when it fails</source>
        <translation>Was zu tun ist, wenn sie nicht erfüllt ist</translation>
    </message>
    <message>
        <source>View as table…</source>
        <translation>Als Tabelle anzeigen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ui::widgets::LineChart</name>
    <message>
        <source>Time, UTC</source>
        <translation>Zeit, UTC</translation>
    </message>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95 % von</translation>
    </message>
    <message>
        <source>95 % to</source>
        <translation>95 % bis</translation>
    </message>
</context>
<context>
    <name>ui::widgets::LogHistogram</name>
    <message>
        <source>%1 ratings</source>
        <translation>%1 Bewertungen</translation>
    </message>
    <message>
        <source>users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Unter</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
</context>
<context>
    <name>ui::widgets::PartBars</name>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
</context>
<context>
    <name>ui::widgets::RowBars</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>ui::widgets::ScatterChart</name>
    <message numerus="yes">
        <source>%n point(s) stand out: %1</source>
        <translation>
            <numerusform>%n Punkt fällt auf: %1</numerusform>
            <numerusform>%n Punkte fallen auf: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
</context>
<context>
    <name>ui::widgets::SearchLine</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>ui::widgets::StatePanel</name>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
</context>
<context>
    <name>ui::widgets::Stepper</name>
    <message>
        <source>Stages of the run</source>
        <translation>Phasen des Laufs</translation>
    </message>
</context>
<context>
    <name>widgets</name>
    <message>
        <source>Schemas</source>
        <translation>Schemas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>a newer version was seen</source>
        <translation>eine neuere Version wurde gesehen</translation>
    </message>
    <message>
        <source>compatible</source>
        <translation>kompatibel</translation>
    </message>
</context>
</TS>
