// Starts RingDesk and a bare Qt window in turn, and prints how long each takes to its first frame and how
// much memory each then holds. Linux: what a process holds is read from /proc.

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/inotify.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

namespace {

constexpr auto longestStart = 60s;
constexpr auto quiet = 500ms;

double milliseconds(Clock::duration duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

//! A folder that a program runs in: it must neither find nor leave anything.
class Folder final
{
public:
    Folder()
    {
        std::string path = (fs::temp_directory_path() / "ringdesk-bench-XXXXXX").string();
        if (!mkdtemp(path.data()))
            throw std::runtime_error("no temporary folder");
        m_path = path;
    }
    ~Folder() { fs::remove_all(m_path); }
    Folder(const Folder &) = delete;
    Folder &operator=(const Folder &) = delete;

    [[nodiscard]] const fs::path &path() const { return m_path; }

private:
    fs::path m_path;
};

struct Program
{
    const char *name;
    std::vector<std::string> command;
    bool isOurs;
    std::vector<double> wall {}; // ms to the first frame
    std::vector<double> cpu {}; // ms of processor time to it
    std::vector<double> pss {}; // KiB
    std::vector<double> own {}; // KiB of it that no file backs
    std::vector<double> rss {}; // KiB; unlike PSS the same whatever else uses the same libraries
};

class Child final
{
public:
    explicit Child(const Program &program)
        : m_log(m_folder.path() / "log")
    {
        std::ofstream(m_log).close();
        m_watch = inotify_init1(IN_CLOEXEC);
        if (m_watch < 0 || inotify_add_watch(m_watch, m_log.c_str(), IN_MODIFY) < 0)
            throw std::runtime_error("no inotify");

        std::vector<std::string> words = program.command;
        words.insert(words.end(), {"--log", m_log.string()});
        if (program.isOurs)
            words.insert(words.end(), {"--data-dir", m_folder.path().string(), "--language", "vi"});
        std::vector<char *> arguments;
        for (std::string &word : words)
            arguments.push_back(word.data());
        arguments.push_back(nullptr);
        setenv("TMPDIR", m_folder.path().c_str(), 1); // where its socket is made
        m_started = Clock::now();
        if (posix_spawn(&m_pid, words.front().c_str(), nullptr, nullptr, arguments.data(), environ) != 0)
            throw std::runtime_error(words.front() + " does not start");
        unsetenv("TMPDIR");
    }

    ~Child()
    {
        kill(m_pid, SIGKILL);
        waitpid(m_pid, nullptr, 0);
        close(m_watch);
    }
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;

    //! Waits for it; milliseconds from the start, on the wall and of processor time.
    [[nodiscard]] std::pair<double, double> firstFrame()
    {
        const auto deadline = m_started + longestStart;
        while (!hasLogged("first frame")) {
            pollfd change {m_watch, POLLIN, 0};
            const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now());
            if (left <= 0ms || poll(&change, 1, int(left.count())) <= 0)
                throw std::runtime_error("no first frame was logged");
            char events[4096];
            if (read(m_watch, events, sizeof events) < 0)
                throw std::runtime_error("inotify broke");
        }
        return {milliseconds(Clock::now() - m_started), processorTime()};
    }

    void waitUntilQuiet() const
    {
        const auto deadline = Clock::now() + longestStart;
        for (double before = -1; Clock::now() < deadline;) {
            const double now = processorTime();
            if (before >= 0 && now - before < 5)
                return;
            before = now;
            std::this_thread::sleep_for(quiet);
        }
    }

    //! Of smaps_rollup, in KiB.
    [[nodiscard]] double memory(const std::string &field) const
    {
        std::ifstream file("/proc/" + std::to_string(m_pid) + "/smaps_rollup");
        for (std::string line; std::getline(file, line);) {
            if (line.starts_with(field + ':'))
                return std::stod(line.substr(field.size() + 1));
        }
        throw std::runtime_error("no " + field + " in smaps_rollup");
    }

private:
    [[nodiscard]] bool hasLogged(const std::string &words) const
    {
        std::ifstream file(m_log);
        const std::string text {std::istreambuf_iterator<char>(file), {}};
        return text.find(words) != std::string::npos;
    }

    [[nodiscard]] double processorTime() const
    {
        clockid_t clock {};
        timespec time {};
        if (clock_getcpuclockid(m_pid, &clock) != 0 || clock_gettime(clock, &time) != 0)
            throw std::runtime_error("the program ended");
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }

    Folder m_folder;
    fs::path m_log;
    Clock::time_point m_started;
    pid_t m_pid = 0;
    int m_watch = -1;
};

// Nearest rank.
double quantile(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    const auto rank = std::size_t(std::ceil(share * double(values.size())));
    return values.at(std::max<std::size_t>(rank, 1) - 1);
}

std::string number(double value)
{
    std::ostringstream text;
    text.setf(std::ios::fixed);
    text.precision(2);
    text << value;
    return text.str();
}

std::string figures(const std::vector<double> &values)
{
    return "{\"p50\": " + number(quantile(values, .5)) + ", \"p99\": " + number(quantile(values, .99))
        + ", \"min\": " + number(quantile(values, 0)) + "}";
}

std::string ratio(const std::vector<double> &ours, const std::vector<double> &bare, double target)
{
    const double times = quantile(ours, .5) / quantile(bare, .5);
    return "{\"times_bare_window\": " + number(times) + ", \"at_most\": " + number(target)
        + ", \"met\": " + (times <= target ? "true" : "false") + "}";
}

void run(const std::string &ringdesk, const std::string &bare, int starts, int rests)
{
    std::vector<Program> programs {{"bare_window", {bare}, false}, {"ringdesk", {ringdesk}, true},
        {"ringdesk_demo", {ringdesk, "--demo"}, true}};
    // One after the other, not all of one and then all of another: what else the machine does hits all alike.
    for (int round = -1; round < starts; ++round) {
        for (Program &program : programs) {
            Child child(program);
            const auto [wall, cpu] = child.firstFrame();
            if (round < 0)
                continue; // reads the files into the page cache
            program.wall.push_back(wall);
            program.cpu.push_back(cpu);
        }
    }
    for (int round = 0; round < rests; ++round) {
        for (Program &program : programs) {
            Child child(program);
            static_cast<void>(child.firstFrame());
            child.waitUntilQuiet();
            program.pss.push_back(child.memory("Pss"));
            program.own.push_back(child.memory("Pss_Anon"));
            program.rss.push_back(child.memory("Rss"));
        }
    }

    std::printf("{\"starts\": %d, \"memory_readings\": %d,\n", starts, rests);
    std::puts("   \"directory\": \"does not exist yet: without the 100,000 customers of DESIGN 11\",");
    for (const Program &program : programs) {
        std::printf("   \"%s\": {\"first_frame_ms\": %s, \"first_frame_cpu_ms\": %s,\n", program.name,
            figures(program.wall).c_str(), figures(program.cpu).c_str());
        std::printf("     \"idle_pss_kib\": %s, \"idle_pss_anonymous_kib\": %s, \"idle_rss_kib\": %s},\n",
            figures(program.pss).c_str(), figures(program.own).c_str(), figures(program.rss).c_str());
    }
    const Program &window = programs.at(0);
    for (std::size_t i = 1; i < programs.size(); ++i) {
        const Program &ours = programs.at(i);
        std::printf("   \"%s_ratio\": {\"start\": %s, \"start_cpu\": %s,\n     \"memory\": %s, "
                    "\"memory_rss\": %s}%s\n",
            ours.name, ratio(ours.wall, window.wall, 2).c_str(), ratio(ours.cpu, window.cpu, 2).c_str(),
            ratio(ours.pss, window.pss, 2).c_str(), ratio(ours.rss, window.rss, 2).c_str(),
            i + 1 < programs.size() ? "," : "}");
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3) {
        std::fputs("usage: bench_start RINGDESK BAREWINDOW [STARTS [MEMORY-READINGS]]\n", stderr);
        return 2;
    }
    try {
        run(argv[1], argv[2], argc > 3 ? std::atoi(argv[3]) : 40, argc > 4 ? std::atoi(argv[4]) : 5);
    } catch (const std::exception &error) {
        std::fprintf(stderr, "bench_start: %s\n", error.what());
        return 1;
    }
    return 0;
}
