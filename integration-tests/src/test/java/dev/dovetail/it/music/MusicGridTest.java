package dev.dovetail.it.music;

import static dev.dovetail.query.Functions.not;
import static dev.dovetail.query.Plans.joined;
import static dev.dovetail.query.Plans.selectIn;
import static dev.dovetail.sample.music.Track_.track;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.query.Query;
import dev.dovetail.sample.music.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each condition on tracks in each kind of query. */
class MusicGridTest extends MusicTest {
    private static final String TRACKS = " FROM \"Track\" t WHERE ";

    /** What can be asked under a condition. */
    private enum Form {
        IN_ORDER("SELECT t.\"TrackId\"", " ORDER BY t.\"TrackId\"") {
            @Override
            List<?> ask(Query<Track> query) {
                return query.orderBy(track.id).list();
            }
        },
        PAGE("SELECT t.\"TrackId\"", " ORDER BY t.\"Milliseconds\" DESC, t.\"TrackId\" LIMIT 20 OFFSET 5") {
            @Override
            List<?> ask(Query<Track> query) {
                return query.orderBy(track.milliseconds.desc(), track.id.asc()).limit(20).offset(5).list();
            }
        },
        PAGE_WITH_COLLECTION("SELECT t.\"TrackId\"", " ORDER BY t.\"Name\", t.\"TrackId\" LIMIT 10") {
            @Override
            List<?> ask(Query<Track> query) {
                return query.orderBy(track.name, track.id).limit(10)
                        .with(joined(track.invoiceLines()), joined(track.album().artist()), selectIn(track.playlists()))
                        .list();
            }
        },
        BY_A_PATH("SELECT t.\"TrackId\"", " ORDER BY (SELECT g.\"Name\" FROM \"Genre\" g"
                + " WHERE g.\"GenreId\" = t.\"GenreId\") DESC NULLS LAST, t.\"TrackId\" LIMIT 30") {
            @Override
            List<?> ask(Query<Track> query) {
                return query.orderBy(track.genre().name.desc().nullsLast(), track.id.asc()).limit(30).list();
            }
        },
        COUNT("SELECT COUNT(*)", "") {
            @Override
            List<?> ask(Query<Track> query) {
                return List.of(query.count());
            }
        },
        COLUMNS("SELECT t.\"Name\", (SELECT a.\"Title\" FROM \"Album\" a WHERE a.\"AlbumId\" = t.\"AlbumId\"),"
                + " t.\"Milliseconds\"", " ORDER BY t.\"TrackId\" DESC LIMIT 50") {
            @Override
            List<?> ask(Query<Track> query) {
                return query.columns(track.name, track.album().title, track.milliseconds)
                        .orderBy(track.id.desc()).limit(50).list();
            }
        },
        GROUPS("SELECT t.\"MediaTypeId\", COUNT(*), SUM(CAST(t.\"Milliseconds\" AS BIGINT)), COUNT(t.\"Composer\")",
                " GROUP BY t.\"MediaTypeId\" ORDER BY t.\"MediaTypeId\"") {
            @Override
            List<?> ask(Query<Track> query) {
                return query.columns(track.mediaTypeId, track.id.count(), track.milliseconds.sum(),
                        track.composer.count()).groupBy(track.mediaTypeId).orderBy(track.mediaTypeId).list();
            }
        };

        private final String start;
        private final String end;

        Form(String start, String end) {
            this.start = start;
            this.end = end;
        }

        abstract List<?> ask(Query<Track> query);
    }

    @TestFactory
    Stream<DynamicTest> findsWhatSqlFinds() {
        List<DynamicTest> tests = new ArrayList<>();
        for (TrackConditions.Case each : TrackConditions.all()) {
            for (Form form : Form.values()) {
                tests.add(DynamicTest.dynamicTest(form + " " + each.sql(), () -> same(
                        form.ask(session.select(track).where(each.condition())),
                        form.start + TRACKS + "(" + each.sql() + ")" + form.end)));
            }
            tests.add(DynamicTest.dynamicTest("NOT " + each.sql(), () -> same(
                    List.of(session.select(track).where(not(each.condition())).count()),
                    "SELECT COUNT(*)" + TRACKS + "NOT (" + each.sql() + ")")));
        }
        return tests.stream();
    }

    @Test
    void isAFewHundredQueries() {
        assertThat(TrackConditions.all().size() * (Form.values().length + 1)).isGreaterThan(400);
    }
}
