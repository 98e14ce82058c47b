#pragma once

#include <QObject>

#include <memory>

/**
 * Says that a test class is to be run. The tests of core, and those of ui, are one program each: it runs the class that the file named by its
 * first argument registers ("matrix" for tst_matrix.cpp), and hands the other arguments to Qt Test. Each file stays a test of its own in ctest,
 * in a process of its own.
 */
#define ROOM_TEST(Class) \
    static const driftsraad::RoomTest registered##Class(__FILE__, [] { return std::unique_ptr<QObject>(std::make_unique<Class>()); });

namespace driftsraad {

struct RoomTest {
    using Make = std::unique_ptr<QObject> (*)();
    RoomTest(const char *file, Make make);
};

} // namespace driftsraad
