package dev.dovetail.it.faults;

import java.util.ArrayList;
import java.util.List;

/** All that a session does, in pieces that are short enough to let each call of each fail in each way. */
final class Works {
    private Works() {}

    /** Everything. */
    static List<Work> all() {
        List<Work> works = inSessions();
        works.add(Work.all("several transactions in a session", named(works, "versioned updates", "a tree",
                "a stream that is read in part")));
        works.addAll(Reads.settings());
        works.addAll(Reads.outside());
        works.addAll(Joined.all());
        return works;
    }

    /** A few of them, which use what drivers differ in. */
    static List<Work> few() {
        return named(all(), "insert a graph", "a failure that a savepoint heals", "serializable and limited",
                "a stream without a session", "part of a transaction of Spring");
    }

    /** Everything in one session, one transaction after the other. */
    static Work whole() {
        return Work.all("everything in one session", inSessions());
    }

    private static List<Work> inSessions() {
        List<Work> works = new ArrayList<>();
        works.addAll(Statements.all());
        works.addAll(Reads.all());
        works.addAll(Writes.all());
        return works;
    }

    private static List<Work> named(List<Work> works, String... names) {
        List<String> wanted = List.of(names);
        List<Work> found = works.stream().filter(work -> wanted.contains(work.name())).toList();
        if (found.size() != wanted.size()) {
            throw new IllegalArgumentException("Not all are there: " + wanted);
        }
        return found;
    }
}
