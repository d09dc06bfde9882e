// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QList>
#include <QString>
#include <cmath>
#include <memory>
#include <optional>

#include "core/events/dataset.h"

namespace tests {

/// Fields of one CSV line; quoted fields may hold commas and doubled quotes.
inline QList<QByteArray> csvFields(QByteArray line) {
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    QList<QByteArray> fields{QByteArray()};
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == '"') {
            if (quoted && i + 1 < line.size() && line[i + 1] == '"')
                fields.back() += line[++i];
            else
                quoted = !quoted;
        } else if (line[i] == ',' && !quoted) {
            fields.append(QByteArray());
        } else {
            fields.back() += line[i];
        }
    }
    return fields;
}

/// Ratings and movies of ml-latest-small, read once; nothing when FAIRLEAD_DATASETS does not name
/// the folder that contains it. Independent of the program's importer on purpose.
inline std::shared_ptr<const core::events::Dataset> movieLens() {
    static const auto loaded = []() -> std::shared_ptr<const core::events::Dataset> {
        const QDir dir(QString::fromLocal8Bit(qgetenv("FAIRLEAD_DATASETS")) + "/ml-latest-small");
        QFile ratings(dir.filePath("ratings.csv"));
        QFile movies(dir.filePath("movies.csv"));
        if (qgetenv("FAIRLEAD_DATASETS").isEmpty() || !ratings.open(QIODevice::ReadOnly) ||
            !movies.open(QIODevice::ReadOnly)) {
            return nullptr;
        }
        std::vector<core::events::RawInteraction> rows;
        ratings.readLine();
        while (!ratings.atEnd()) {
            const auto f = csvFields(ratings.readLine());
            rows.push_back({f[0].toStdString(), f[1].toStdString(),
                            int(std::lround(2 * f[2].toDouble())),
                            core::utcFromMicros(f[3].toLongLong() * 1000000)});
        }
        std::vector<core::events::ItemEvent> catalogue;
        movies.readLine();
        while (!movies.atEnd()) {
            const auto f = csvFields(movies.readLine());
            core::events::ItemEvent item;
            item.itemId = f[0].toStdString();
            item.title = f[1].toStdString();
            for (const QByteArray& g : f[2].split('|'))
                item.genres.push_back(g.toStdString());
            const QByteArray title = f[1].trimmed();
            bool isYear = false;
            const int year = title.mid(title.size() - 5, 4).toInt(&isYear);
            if (title.endsWith(')') && isYear) item.year = year;
            catalogue.push_back(std::move(item));
        }
        return std::make_shared<core::events::Dataset>(core::events::makeDataset(rows, catalogue));
    }();
    return loaded;
}

}  // namespace tests

#define REQUIRE_MOVIELENS(name)           \
    const auto name = tests::movieLens(); \
    if (!name) QSKIP("FAIRLEAD_DATASETS does not name a folder with ml-latest-small")
