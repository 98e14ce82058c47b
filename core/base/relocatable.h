#pragma once

#include <QtCore/qtypeinfo.h>

#include <memory>
#include <optional>
#include <type_traits>
#include <variant>

// Qt's lists move what they hold by a plain copy of its bytes where the type says that this is safe, and by a constructor, a destructor and
// the care for their exceptions where it does not: many times the code to compile and to run. The house's plain structs are such values:
// they are made of Qt's types, numbers and each other. What points into itself is not (the standard library's strings, maps, sets and
// lists), so tests/core/house keeps these out of the headers. All compiled files must know this alike: it stands in the precompiled headers
// and in the headers of core/base.

namespace driftsraad {

/// Found by its argument for the types of this namespace only; never called.
template<class T>
std::true_type isOurs(const T *);

template<class T>
concept PlainStruct = std::is_class_v<T> && std::is_aggregate_v<T> && !std::is_trivially_copyable_v<T> && requires(const T *one) { isOurs(one); };

/// What QTypeInfo says of a type that is copied by a constructor and may be moved by its bytes, or not.
template<bool Relocatable>
struct MovableTypeInfo {
    enum { isPointer = false, isIntegral = false, isComplex = true, isRelocatable = Relocatable };
};

} // namespace driftsraad

template<driftsraad::PlainStruct T>
class QTypeInfo<T> : public driftsraad::MovableTypeInfo<true>
{
};

template<class... T>
class QTypeInfo<std::variant<T...>> : public driftsraad::MovableTypeInfo<(QTypeInfo<T>::isRelocatable && ...)>
{
};

template<class T>
class QTypeInfo<std::optional<T>> : public driftsraad::MovableTypeInfo<QTypeInfo<T>::isRelocatable>
{
};

template<class T>
class QTypeInfo<std::shared_ptr<T>> : public driftsraad::MovableTypeInfo<true>
{
};
