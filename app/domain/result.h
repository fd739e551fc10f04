#pragma once

#include "apierror.h"

#include <tl/expected.hpp>

#include <functional>

//! A value, or why there is none.
template <typename T>
using Result = tl::expected<T, ApiError>;

//! What is called once with the outcome of a request; never after its context object is gone.
template <typename T>
using Callback = std::function<void(Result<T>)>;
