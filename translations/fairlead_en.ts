<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Reasons</name>
    <message numerus="yes">
        <source>Close to %1 and %n more rated items</source>
        <translation>
            <numerusform>Close to %1 and %n more rated item</numerusform>
            <numerusform>Close to %1 and %n more rated items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other items</source>
        <translation>
            <numerusform>%n other item</numerusform>
            <numerusform>%n other items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages</name>
    <message numerus="yes">
        <source>%n other(s), sum</source>
        <translation>
            <numerusform>%n other, sum</numerusform>
            <numerusform>%n others, sum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) a day</source>
        <translation>
            <numerusform>%n run a day</numerusform>
            <numerusform>%n runs a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) today</source>
        <translation>
            <numerusform>%n run today</numerusform>
            <numerusform>%n runs today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n attacker(s) caught</source>
        <translation>
            <numerusform>%1 of %n attacker caught</numerusform>
            <numerusform>%1 of %n attackers caught</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other user(s) flagged with them</source>
        <translation>
            <numerusform>%n other user flagged with them</numerusform>
            <numerusform>%n other users flagged with them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In lists of %n user(s), before → attacked → cleaned</source>
        <translation>
            <numerusform>In lists of %n user, before → attacked → cleaned</numerusform>
            <numerusform>In lists of %n users, before → attacked → cleaned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) wait for review; their ratings are in training until you decide</source>
        <translation>
            <numerusform>%n user waits for review; their ratings are in training until you decide</numerusform>
            <numerusform>%n users wait for review; their ratings are in training until you decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) in quarantine; none of their ratings will be in training</source>
        <translation>
            <numerusform>%n user in quarantine; none of their ratings will be in training</numerusform>
            <numerusform>%n users in quarantine; none of their ratings will be in training</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::AbusePage</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exclude %n user(s) from training?</source>
        <translation>
            <numerusform>Exclude %n user from training?</numerusform>
            <numerusform>Exclude %n users from training?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exclude %n</source>
        <translation>
            <numerusform>Exclude %n</numerusform>
            <numerusform>Exclude %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n user(s)?</source>
        <translation>
            <numerusform>Clear %n user?</numerusform>
            <numerusform>Clear %n users?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n</source>
        <translation>
            <numerusform>Clear %n</numerusform>
            <numerusform>Clear %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %n user(s) from quarantine?</source>
        <translation>
            <numerusform>Release %n user from quarantine?</numerusform>
            <numerusform>Release %n users from quarantine?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %n</source>
        <translation>
            <numerusform>Release %n</numerusform>
            <numerusform>Release %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) left out of training</source>
        <translation>
            <numerusform>%n user left out of training</numerusform>
            <numerusform>%n users left out of training</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) cleared</source>
        <translation>
            <numerusform>%n user cleared</numerusform>
            <numerusform>%n users cleared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) released</source>
        <translation>
            <numerusform>%n user released</numerusform>
            <numerusform>%n users released</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone for %n user(s)</source>
        <translation>
            <numerusform>Undone for %n user</numerusform>
            <numerusform>Undone for %n users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::CompareDialog</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::EffectCard</name>
    <message numerus="yes">
        <source>Lists of %n user(s), live model. Accuracy is not measured here: the model has learnt from everything these users did.</source>
        <translation>
            <numerusform>Lists of %n user, live model. Accuracy is not measured here: the model has learnt from everything these users did.</numerusform>
            <numerusform>Lists of %n users, live model. Accuracy is not measured here: the model has learnt from everything these users did.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::EngineStatus</name>
    <message numerus="yes">
        <source>%n broker(s)</source>
        <translation>
            <numerusform>%n broker</numerusform>
            <numerusform>%n brokers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lag %n event(s)</source>
        <translation>
            <numerusform>Lag %n event</numerusform>
            <numerusform>Lag %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::FeedbackWords</name>
    <message numerus="yes">
        <source>Rich-get-richer effect over the last %n windows</source>
        <translation>
            <numerusform>Rich-get-richer effect over the last %n windows</numerusform>
            <numerusform>Rich-get-richer effect over the last %n windows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No rich-get-richer effect over the last %n windows</source>
        <translation>
            <numerusform>No rich-get-richer effect over the last %n windows</numerusform>
            <numerusform>No rich-get-richer effect over the last %n windows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::FlaggedCard</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in quarantine</source>
        <translation>
            <numerusform>%n in quarantine</numerusform>
            <numerusform>%n in quarantine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cleared</source>
        <translation>
            <numerusform>%n cleared</numerusform>
            <numerusform>%n cleared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exclude %n from training…</source>
        <translation>
            <numerusform>Exclude %n from training…</numerusform>
            <numerusform>Exclude %n from training…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n…</source>
        <translation>
            <numerusform>Clear %n…</numerusform>
            <numerusform>Clear %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %n…</source>
        <translation>
            <numerusform>Release %n…</numerusform>
            <numerusform>Release %n…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::LiveChange</name>
    <message numerus="yes">
        <source>Top 10 that stays, mean of %n user(s)</source>
        <translation>
            <numerusform>Top 10 that stays, mean of %n user</numerusform>
            <numerusform>Top 10 that stays, mean of %n users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::LookUpRow</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::OutlookCard</name>
    <message numerus="yes">
        <source>simulation, %n runs</source>
        <translation>
            <numerusform>simulation, %n runs</numerusform>
            <numerusform>simulation, %n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::RegistryPage</name>
    <message numerus="yes">
        <source>; %n candidate(s)</source>
        <translation>
            <numerusform>; %n candidate</numerusform>
            <numerusform>; %n candidates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mismatch(es)</source>
        <translation>
            <numerusform>%n mismatch</numerusform>
            <numerusform>%n mismatches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Intact, %n entry(s)</source>
        <translation>
            <numerusform>Intact, %n entry</numerusform>
            <numerusform>Intact, %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::StreamCharts</name>
    <message numerus="yes">
        <source>%n partition(s) held back</source>
        <translation>
            <numerusform>%n partition held back</numerusform>
            <numerusform>%n partitions held back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::widgets::ConfirmDialog</name>
    <message numerus="yes">
        <source>Reason, at least %n character(s)</source>
        <translation>
            <numerusform>Reason, at least %n character</numerusform>
            <numerusform>Reason, at least %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reason needs %n more character(s).</source>
        <translation>
            <numerusform>The reason needs %n more character.</numerusform>
            <numerusform>The reason needs %n more characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::widgets::ScatterChart</name>
    <message numerus="yes">
        <source>%n point(s) stand out: %1</source>
        <translation>
            <numerusform>%n point stand out: %1</numerusform>
            <numerusform>%n points stand out: %1</numerusform>
        </translation>
    </message>
</context>
</TS>
