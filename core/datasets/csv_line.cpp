// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datasets/csv_line.h"

#include <csv.h>

#include <cstdlib>

namespace core::datasets {
namespace {

struct Record {
    std::vector<std::string>* fields = nullptr;
    std::size_t used = 0;
    int ends = 0;
};

void onField(void* data, std::size_t size, void* context) {
    Record& record = *static_cast<Record*>(context);
    const std::string_view text(static_cast<const char*>(data), data ? size : 0);
    // Assigning keeps the capacity of the last line's strings.
    if (record.used == record.fields->size()) record.fields->emplace_back();
    (*record.fields)[record.used++].assign(text);
}

void onRecord(int, void* context) {
    ++static_cast<Record*>(context)->ends;
}

int neverSpace(unsigned char) {
    return 0;
}

}  // namespace

struct CsvLineParser::State {
    csv_parser parser{};
    State() { start(); }
    ~State() { csv_free(&parser); }
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    void start() {
        // Fails only for a null pointer.
        if (csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI) != 0) std::abort();
        // libcsv would trim blanks around fields.
        csv_set_space_func(&parser, neverSpace);
    }
    void restart() {
        csv_free(&parser);
        start();
    }
};

CsvLineParser::CsvLineParser() : state_(std::make_unique<State>()) {}
CsvLineParser::~CsvLineParser() = default;
CsvLineParser::CsvLineParser(CsvLineParser&&) noexcept = default;
CsvLineParser& CsvLineParser::operator=(CsvLineParser&&) noexcept = default;

bool CsvLineParser::parse(std::string_view line, std::vector<std::string>& fields) {
    Record record{.fields = &fields};
    csv_parser* parser = &state_->parser;
    const std::size_t read =
        csv_parse(parser, line.data(), line.size(), onField, onRecord, &record);
    if (read != line.size() || csv_fini(parser, onField, onRecord, &record) != 0) {
        state_->restart();  // libcsv stays in its failed state
        return false;
    }
    fields.resize(record.used);
    return record.ends == 1;
}

}  // namespace core::datasets
