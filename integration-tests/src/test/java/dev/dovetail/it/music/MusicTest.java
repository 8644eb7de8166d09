package dev.dovetail.it.music;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.RowText;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.query.Query;
import dev.dovetail.session.Session;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Asks the music store in each database, and compares with what statements written by hand give on the same rows. */
@ParameterizedClass(name = "{0}")
@MethodSource("dev.dovetail.it.database.TestDatabase#all")
abstract class MusicTest {
    /** What statements gave; the rows do not change. */
    private static final Map<String, List<String>> BY_HAND = new HashMap<>();

    @Parameter
    TestDatabase kind;

    Fixture store;
    Session session;

    @BeforeEach
    void open() {
        store = MusicStores.of(kind);
        session = store.database().openSession();
        store.statements().clear();
    }

    @AfterEach
    void close() {
        session.close();
        store.checkParsed();
    }

    /** How many statements were sent since the test began. */
    int statements() {
        return store.statements().sql().size();
    }

    /** The query finds what the statement gives, in its order where it has one. Statements are asked of H2. */
    void same(Query<?> query, String sql) {
        same(query.list(), sql);
    }

    void same(List<?> found, String sql) {
        List<String> rows = new ArrayList<>(RowText.of(found));
        List<String> expected = byHand(sql);
        if (!sql.matches("(?s).*ORDER BY [^()]*")) {
            Collections.sort(rows);
            Collections.sort(expected);
        }
        List<String> sent = store.statements().sql();
        assertThat(rows).as("%s%nby hand: %s", sent.isEmpty() ? "" : sent.get(sent.size() - 1), sql).isEqualTo(expected);
    }

    static List<String> byHand(String sql) {
        return new ArrayList<>(BY_HAND.computeIfAbsent(sql,
                text -> RowText.of(MusicStores.of(TestDatabase.H2).dataSource(), text)));
    }
}
