// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/safetensors.h"

#include <QTest>
#include <cmath>
#include <limits>

#include "core/base/random.h"
#include "core/registry/strict_json.h"
#include "tests/support/test_main.h"

using namespace core;
using namespace core::registry;

namespace {

std::string lengthOf(std::uint64_t n) {
    std::string text;
    for (int i = 0; i < 8; ++i)
        text += static_cast<char>(n >> (8 * i));
    return text;
}

std::string fileOf(const std::string& header, const std::string& data = {}) {
    return lengthOf(header.size()) + header + data;
}

std::string entry(const std::string& name, const std::string& dtype, const std::string& shape,
                  const std::string& at) {
    return "\"" + name + "\":{\"dtype\":\"" + dtype + "\",\"shape\":" + shape +
           ",\"data_offsets\":" + at + "}";
}

math::TensorSet randomTensors(CounterRandom& random) {
    math::TensorSet set;
    const std::size_t count = random.below(6);
    for (std::size_t i = 0; i < count; ++i) {
        const std::string key = "t" + std::to_string(random.below(100));
        const std::size_t n = random.below(9);
        std::vector<double> values(n);
        for (double& v : values)
            v = random.uniform();
        const std::vector<float> floats(values.begin(), values.end());
        const std::vector<std::uint8_t> bytes(n, 7);
        const std::vector<std::int64_t> longs(n, -3);
        switch (random.below(4)) {
            case 0:
                set.put<double>(key, values);
                break;
            case 1:
                set.put<float>(key, floats, {n, 1});
                break;
            case 2:
                set.put<std::uint8_t>(key, bytes);
                break;
            default:
                set.put<std::int64_t>(key, longs);
                break;
        }
    }
    return set;
}

}  // namespace

class SafetensorsTest : public QObject {
    Q_OBJECT
  private slots:
    void the_bytes_are_those_worked_out_by_hand() {
        math::TensorSet set;
        set.put<std::uint8_t>("a", std::vector<std::uint8_t>{1, 2});
        set.put<float>("b", std::vector<float>{1.0F});
        // F32 before U8 whatever the names; the header is padded from 106 to 112.
        std::string header =
            "{" + entry("b", "F32", "[1]", "[0,4]") + "," + entry("a", "U8", "[2]", "[4,6]") + "}";
        QCOMPARE(header.size(), std::size_t(106));
        header += std::string(6, ' ');
        const std::string data{'\x00', '\x00', '\x80', '\x3F', '\x01', '\x02'};
        QCOMPARE(*encodeTensors(set), fileOf(header, data));
    }
    void what_is_written_is_read_again() {
        const std::uint64_t seed = 20261122;
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        CounterRandom random(seed);
        for (int i = 0; i < 300; ++i) {
            const math::TensorSet set = randomTensors(random);
            const auto file = encodeTensors(set, {{"family", "ease"}});
            QVERIFY(file);
            QVERIFY(*decodeTensors(*file) == set);
            QCOMPARE(decodeMetadata(*file)->at("family"), std::string("ease"));
            // Cut anywhere, it is refused.
            QVERIFY(!decodeTensors(std::string_view(*file).substr(0, random.below(file->size()))));
        }
    }
    void empty_tensors_and_no_tensors_are_fine() {
        QVERIFY(decodeTensors(*encodeTensors({})));
        math::TensorSet set;
        set.put<float>("none", std::vector<float>{}, {0, 5});
        QVERIFY(*decodeTensors(*encodeTensors(set)) == set);
        QVERIFY(decodeTensors(
            fileOf("{" + entry("scalar", "F32", "[]", "[0,4]") + "}", std::string(4, '\0'))));
    }
    void what_could_not_be_read_is_not_written() {
        math::TensorSet nan;
        nan.put<float>("w", std::vector<float>{std::nanf("")});
        QCOMPARE(encodeTensors(nan).error().code, Errc::InvalidArgument);
        math::TensorSet shape;
        shape.put("w", math::Tensor{math::DType::F32, {3}, std::vector<std::byte>(4)});
        QVERIFY(!encodeTensors(shape));
        math::TensorSet name;
        name.put<float>("\xFF", std::vector<float>{1});
        QVERIFY(!encodeTensors(name));
        math::TensorSet reserved;
        reserved.put<float>("__metadata__", std::vector<float>{1});
        QVERIFY(!encodeTensors(reserved));
        QVERIFY(!encodeTensors({}, {{"k", "\xFF"}}));
    }
    void hostile_files_are_refused_data() {
        QTest::addColumn<QByteArray>("file");
        const auto row = [](const char* name, const std::string& file) {
            QTest::newRow(name) << QByteArray(file.data(), static_cast<qsizetype>(file.size()));
        };
        const std::string four(4, '\0');
        const std::string good = entry("w", "F32", "[1]", "[0,4]");
        row("empty", "");
        row("seven bytes", "1234567");
        row("header longer than the file", lengthOf(100) + "{}");
        row("header of 2^64-1", lengthOf(~0ULL) + "{}");
        row("header over 1 MiB", fileOf("{" + good + "}" + std::string(1 << 20, ' '), four));
        row("header not an object", fileOf("[]"));
        row("header starts with a space", fileOf(" {" + good + "}", four));
        row("header not JSON", fileOf("{" + good, four));
        row("header not UTF-8", fileOf("{" + entry("\xFF", "F32", "[1]", "[0,4]") + "}", four));
        row("text behind the header", fileOf("{" + good + "}x", four));
        row("byte-order mark", fileOf("\xEF\xBB\xBF{" + good + "}", four));
        row("deep nesting", fileOf("{\"a\":" + std::string(100000, '[')));
        row("trailing bytes", fileOf("{" + good + "}", four + "x"));
        row("missing bytes", fileOf("{" + good + "}", "abc"));
        row("hole at the start",
            fileOf("{" + entry("w", "F32", "[1]", "[4,8]") + "}", four + four));
        row("hole between", fileOf("{" + good + "," + entry("v", "F32", "[1]", "[8,12]") + "}",
                                   four + four + four));
        row("overlap", fileOf("{" + good + "," + entry("v", "F32", "[1]", "[0,4]") + "}", four));
        row("partial overlap",
            fileOf("{" + good + "," + entry("v", "F32", "[1]", "[2,6]") + "}", four + "ab"));
        row("end before begin", fileOf("{" + entry("w", "F32", "[1]", "[4,0]") + "}", four));
        row("offset beyond the file",
            fileOf("{" + entry("w", "F32", "[1000]", "[0,4000]") + "}", four));
        row("offset overflow",
            fileOf(
                "{" + entry("w", "U8", "[18446744073709551615]", "[0,18446744073709551615]") + "}",
                four));
        row("number beyond 64 bits",
            fileOf("{" + entry("w", "F32", "[1]", "[0,99999999999999999999]") + "}", four));
        row("shape overflow",
            fileOf("{" + entry("w", "F32", "[4611686018427387904,4,1]", "[0,0]") + "}"));
        row("shape and size differ", fileOf("{" + entry("w", "F32", "[2]", "[0,4]") + "}", four));
        row("negative shape", fileOf("{" + entry("w", "F32", "[-1]", "[0,4]") + "}", four));
        row("fractional offset", fileOf("{" + entry("w", "F32", "[1]", "[0,4.0]") + "}", four));
        row("three offsets", fileOf("{" + entry("w", "F32", "[1]", "[0,4,4]") + "}", four));
        row("unknown type", fileOf("{" + entry("w", "BF16", "[2]", "[0,4]") + "}", four));
        row("extra key in an entry",
            fileOf(R"({"w":{"dtype":"F32","shape":[1],"data_offsets":[0,4],"x":1}})", four));
        row("missing key in an entry",
            fileOf(R"({"w":{"dtype":"F32","data_offsets":[0,4]}})", four));
        row("entry is a number", fileOf(R"({"w":5})"));
        row("duplicate tensor", fileOf("{" + good + "," + good + "}", four));
        row("duplicate key in an entry",
            fileOf(R"({"w":{"dtype":"F32","dtype":"F32","shape":[1],"data_offsets":[0,4]}})",
                   four));
        row("metadata holds a number", fileOf(R"({"__metadata__":{"a":1}})"));
        row("metadata is text", fileOf(R"({"__metadata__":"a"})"));
        row("NaN", fileOf("{" + good + "}", std::string("\x00\x00\xC0\x7F", 4)));
        row("infinity", fileOf("{" + good + "}", std::string("\x00\x00\x80\xFF", 4)));
        row("NaN in F64", fileOf("{" + entry("w", "F64", "[1]", "[0,8]") + "}",
                                 std::string("\x00\x00\x00\x00\x00\x00\xF8\x7F", 8)));
        std::string many = "{";
        for (int i = 0; i < 20000; ++i)
            many += entry("t" + std::to_string(i), "U8", "[0]", "[0,0]") + ",";
        many.back() = '}';
        row("too many tensors", fileOf(many.substr(0, 1 << 20)));
    }
    void hostile_files_are_refused() {
        QFETCH(QByteArray, file);
        const auto result = decodeTensors(
            std::string_view(file.constData(), static_cast<std::size_t>(file.size())));
        QVERIFY(!result);
        QCOMPARE(result.error().code, Errc::Corrupt);
    }
    void strict_json_caps_keys_and_names_the_duplicate() {
        std::string many = "{";
        for (int i = 0; i < 11; ++i)
            many += "\"" + std::to_string(i) + "\":0,";
        many.back() = '}';
        QVERIFY(!parseStrictJson(many, "x", {8, 10}));
        QVERIFY(parseStrictJson(many, "x", {8, 11}));
        QVERIFY(parseStrictJson(R"({"a":{"b":1},"b":{"b":1}})", "x"));
        QVERIFY(parseStrictJson(R"({"a":{"b":1,"b":2}})", "x")
                    .error()
                    .message.find("'b' occurs twice") != std::string::npos);
    }
};

FAIRLEAD_TEST(SafetensorsTest)
#include "safetensors_test.moc"
