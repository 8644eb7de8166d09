package dev.dovetail.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.dovetail.jackson.shop.Medium;
import dev.dovetail.jackson.shop.Node;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An object is copied once until its identifier or discriminator is found, however deep it is nested. */
class LinearReadingTest {
    private static final int OBJECTS = 4000;

    /** Returns objects inside one another, in pieces of {@code depth}, each with what is looked for at its end. */
    private static String nested(int depth, String start, String middle, String end, String last) {
        StringBuilder document = new StringBuilder("{\"name\":\"root\",\"children\":[");
        int id = 2;
        for (int piece = 0; piece < OBJECTS / depth; piece++) {
            document.append(piece == 0 ? "" : ",").append(start.repeat(depth)).append(middle);
            for (int i = 0; i < depth; i++) {
                document.append(end).append(",\"id\":").append(id++).append(last);
            }
        }
        return document.append("],\"id\":1}").toString();
    }

    private static String nodes(int depth) {
        return nested(depth, "{\"name\":\"n\",\"children\":[", "", "]", "}");
    }

    private static String films(int depth) {
        return nested(depth, "{\"title\":\"t\",\"source\":", "null", "", ",\"mediaKind\":\"movie\"}")
                .replace("{\"name\":\"root\",\"children\":[", "[").replace("],\"id\":1}", "]");
    }

    private interface Reading {
        void read() throws Exception;
    }

    private static long allocated(Reading reading) throws Exception {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        reading.read();
        return threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
    }

    @ParameterizedTest
    @EnumSource
    void identifiersLast(Json json) throws Exception {
        String flat = nodes(10);
        String deep = nodes(200);
        json.read(flat, Node.class);
        long once = allocated(() -> json.read(flat, Node.class));
        assertThat(allocated(() -> json.read(deep, Node.class))).isLessThan(2 * once);
    }

    @ParameterizedTest
    @EnumSource
    void discriminatorsLast(Json json) throws Exception {
        String flat = films(10);
        String deep = films(200);
        json.readList(flat, Medium.class);
        long once = allocated(() -> json.readList(flat, Medium.class));
        assertThat(allocated(() -> json.readList(deep, Medium.class))).isLessThan(2 * once);
    }

    @ParameterizedTest
    @EnumSource
    void wide(Json json) throws Exception {
        String some = nodes(1);
        json.read(some, Node.class);
        long once = allocated(() -> json.read(some, Node.class));
        String half = some.substring(0, some.indexOf(",{\"name\":\"n\",\"children\":[],\"id\":1002}")) + "],\"id\":1}";
        assertThat(once).isLessThan(6 * allocated(() -> json.read(half, Node.class)));
    }
}
