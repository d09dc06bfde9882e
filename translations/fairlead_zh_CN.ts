<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>PageCatalog</name>
    <message>
        <source>Registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Close to %1 and %n more rated items</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Popular; this user is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Popular with everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Described like %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>popularity, for new users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fallback: description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fallback: popularity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items already rated left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diversity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exploration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tail places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, moved to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not chosen by diversity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, like %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (ε = %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: explored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not explored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tail item in a kept place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tail item, by its own rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a tail item</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other items</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place kept for tail items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exploration pick, ε = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It moved up because it adds variety to this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was drawn at random to learn whether this user likes it, in place of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds one of the places kept for tail items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similarity penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exploration draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tail quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to position %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw seed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recommendations</name>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Ctrl+K Find anything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>PASS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WARN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CANNOT TELL</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promoted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold lifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alias changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDCG (ranking quality)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hit rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MRR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exposure Gini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue Gini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List diversity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Novelty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tail share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p95 latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loads and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDCG gap between segments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::bridge</name>
    <message>
        <source>This input cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored data is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk or the network refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not available right now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule forbids this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Fairlead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::exporting</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::pages</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no help page for this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other program, or start Fairlead with another --profile or --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a backup in its place (fairleadctl store backup makes them), or start with another --profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the newer Fairlead, or start with another --profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the setting and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions and the free space, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fairlead cannot start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::pages::CompareCard</name>
    <message>
        <source>Same user, other model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open side by side…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train another one to compare its list with this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the other versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The versions could not be compared</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::pages::CompareDialog</name>
    <message>
        <source>First version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only metrics are compared: %1 does not verify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::CompareModel</name>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items that are in the shown list too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To make the list, without reading the model from disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diversity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 − mean similarity of the list&apos;s items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items of the tail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 live</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::pages::ComparisonModel</name>
    <message>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worse %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::pages::EngineStatus</name>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts do not add up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No live model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live · signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last training %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold: no automatic promotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2 by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::pages::HistoryModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watched</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::pages::HoldBanner</name>
    <message>
        <source>Lift the hold…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold since %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was withdrawn: “%2”. Trainings only register candidates until a person lifts the hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the hold?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainings that pass the gate go live by themselves again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic promotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another rollback sets a hold again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifting the hold…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hold is lifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trainings may go live again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hold was not lifted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::pages::Language</name>
    <message>
        <source>Language: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::pages::ListModel</name>
    <message>
        <source>#</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head: the 30 % of items with most ratings; tail: the 30 % with fewest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score as a share of this user&apos;s best score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After re-rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>λ × relevance − similarity to items above; a dash: the place went to exploration or to a tail item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::pages::LiveChange</name>
    <message>
        <source>Not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of sampled users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not computed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Top 10 that stays, mean of %n user(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage of these lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gini of these lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p95 latency of a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items that vanish from these lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items that appear in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature of %1 valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files match their SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back the live model to %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New requests use %1 within a second. %2 stays in the registry. A hold is set: trainings only register candidates until a person lifts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can undo this with Ctrl+Z, or roll forward to %1 later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promote %1 although it was rejected and a hold is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promote %1 although it was rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promote %1 although a hold is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promote %1 to live?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers all requests within a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New requests use %1 within a second. %2 stays in the registry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was rejected: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hold is on: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the first live version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can undo this with Ctrl+Z, or roll back to %1 later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promote %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature does not verify: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not made live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promoted at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolled back from %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promoted over %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::pages::LookUpRow</name>
    <message>
        <source>User id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody without any ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or pick a</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pipeline of the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a user id, or pick a random user</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::pages::MarkdownDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::pages::RecommendationsPage</name>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings by this user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up what one user gets, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genres for user %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top %1 for user %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>served by %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a new user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no ratings yet, so the list holds what is popular with everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no list for this user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list could not be made; the one before is still shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the live model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which user?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a user id above, or pick a random user, to see the list and the reasons for every item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no live model yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations come from a trained, signed version. Train one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required ≤ 100 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tail items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List diversity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in total · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ratings yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No genres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these items was announced with a genre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of user %1 is on the clipboard as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::pages::RegistryPage</name>
    <message>
        <source>Registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the selected version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back or promote the selected version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes two versions to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the registry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No versions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training signs its model and puts it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No version is live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is live</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>; %n candidate(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source> · read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 versions · %2 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signature %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commit, data, seed, key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mismatch(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>required 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the live model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is untouched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature valid, files match their SHA-256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is being verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history was not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Intact, %n entry(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Altered: entry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model card of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept with the version and in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alias for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 40 letters, digits, “.”, “_” or “-”. An alias that another version has moves here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alias was not added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alias was not removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::pages::SideBySideDialog</name>
    <message>
        <source>Other version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User %1 by two versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of the other version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 items are in both lists, with the same draws.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::pages::SideModel</name>
    <message>
        <source>#</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the other list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::pages::StageChangesModel</name>
    <message>
        <source>Promoted %1 to live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolled back %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifted the hold on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::pages::TextDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::pages::VersionCharts</name>
    <message>
        <source>Ranking quality by version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDCG@10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue coverage by version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registry, held-out test interactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No version has this metric.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release gate ≥ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required ≥ %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::pages::VersionDetails</name>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with the live model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy version id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add alias…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artifact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not shown: they do not verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No aliases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the alias %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back to %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promote %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only Verify is possible: the signature does not verify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version has no model card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::pages::VersionsModel</name>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build that trained it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDCG@10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranking quality, larger is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the catalogue that is recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inequality of exposure, smaller is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::pages::WhyCard</name>
    <message>
        <source>Why it is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why %1 is number %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the score</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::shell::Chip</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::shell::CommandPalette</name>
    <message>
        <source>Find a page or an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::shell::MainWindow</name>
    <message>
        <source>Look up a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse or expand the rail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the desktop&apos;s theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the focused chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No chart has the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to a chart with Tab, then press Ctrl+E.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::shell::Rail</name>
    <message>
        <source>Collapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible ML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::shell::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a chart: move the crosshair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a chart: zoom; Esc shows everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a table: copy the selected rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::shell::StatusBar</name>
    <message>
        <source>Find anything, Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated %1 UTC</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::shell::Toasts</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::shell::TopBar</name>
    <message>
        <source>Profile: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::widgets::BarChart</name>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::widgets::Card</name>
    <message>
        <source>More actions for this card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::widgets::ChartCard</name>
    <message>
        <source>View as table…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::widgets::ConfirmDialog</name>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required, kept in the audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reason, at least %n character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This check failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The reason needs %n more character(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tick the box first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::widgets::DataTable</name>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::widgets::ErrorBanner</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::widgets::LineChart</name>
    <message>
        <source>Time, UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::widgets::PartBars</name>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::widgets::SearchLine</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::widgets::StatePanel</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::widgets::Stepper</name>
    <message>
        <source>Stages of the run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
