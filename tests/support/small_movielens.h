// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDir>
#include <QFile>
#include <QString>

#include "core/base/random.h"

namespace tests {

/// Writes a MovieLens folder of made-up people with tastes: items of a user's favourite genre are
/// rated more often and higher. Seeded. For tests alone.
inline void writeSmallMovielens(const QString& folder, int users = 80, int items = 120, std::uint64_t seed = 7) {
    QDir().mkpath(folder);
    const char* genres[] = {"Drama", "Comedy", "Thriller", "Documentary", "Western"};
    QFile movies(folder + QStringLiteral("/movies.csv"));
    if (!movies.open(QIODevice::WriteOnly)) qFatal("cannot write movies.csv");
    movies.write("movieId,title,genres\r\n");
    for (int i = 1; i <= items; ++i) {
        movies.write(QStringLiteral("%1,\"Film %1, The (%2)\",%3|%4\r\n").arg(i).arg(1980 + i % 40)
                         .arg(QLatin1String(genres[i % 5]), QLatin1String(genres[(i / 5) % 5])).toUtf8());
    }
    core::CounterRandom random(seed);
    QFile ratings(folder + QStringLiteral("/ratings.csv"));
    if (!ratings.open(QIODevice::WriteOnly)) qFatal("cannot write ratings.csv");
    ratings.write("userId,movieId,rating,timestamp\r\n");
    for (int u = 1; u <= users; ++u) {
        for (int i = 1; i <= items; ++i) {
            const bool favourite = i % 5 == u % 5;
            if (random.uniform() > (favourite ? 0.6 : 0.1) * (1.0 - 0.5 * i / items)) continue;
            const int halfStars = favourite ? 7 + int(random.below(4)) : 2 + int(random.below(7));
            ratings.write(QStringLiteral("%1,%2,%3,%4\r\n").arg(u).arg(i).arg(halfStars / 2.0)
                              .arg(1500000000 + random.below(10000000)).toUtf8());
        }
    }
}

}  // namespace tests
