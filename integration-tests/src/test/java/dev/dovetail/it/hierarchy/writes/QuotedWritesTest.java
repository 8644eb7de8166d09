package dev.dovetail.it.hierarchy.writes;

import static dev.dovetail.it.hierarchy.quoted.Bolt_.bolt;
import static dev.dovetail.it.hierarchy.quoted.Nut_.nut;
import static dev.dovetail.it.hierarchy.quoted.Part_.part;
import static dev.dovetail.it.hierarchy.quoted.Saw_.saw;
import static dev.dovetail.it.hierarchy.quoted.Tool_.tool;
import static dev.dovetail.it.hierarchy.quoted.Wrench_.wrench;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.error.DatabaseException;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.it.hierarchy.OnEachDatabase;
import dev.dovetail.it.hierarchy.quoted.Bolt;
import dev.dovetail.it.hierarchy.quoted.Bolt_;
import dev.dovetail.it.hierarchy.quoted.Nut;
import dev.dovetail.it.hierarchy.quoted.Nut_;
import dev.dovetail.it.hierarchy.quoted.QuotedSchema;
import dev.dovetail.it.hierarchy.quoted.Saw_;
import dev.dovetail.it.hierarchy.quoted.Washer;
import dev.dovetail.it.hierarchy.quoted.Washer_;
import dev.dovetail.it.hierarchy.quoted.Wrench;
import dev.dovetail.it.hierarchy.quoted.Wrench_;
import dev.dovetail.schema.Schema;
import dev.dovetail.schema.ValidationLevel;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Discriminators with quotes, backslashes, markers of parameters and letters outside ASCII. */
class QuotedWritesTest extends OnEachDatabase {
    @Override
    protected Schema schema() {
        return QuotedSchema.SCHEMA;
    }

    @BeforeEach
    void save() {
        Bolt first = Bolt_.create().threads(20);
        Nut second = Nut_.create().sides(6);
        Washer third = Washer_.create().inside(8);
        Wrench fourth = Wrench_.create().size(13);
        session.addAll(List.of(first.name("first"), second.name("second"), third.name("third"),
                fourth.name("fourth"), Saw_.create().teeth(99).name("fifth")));
        saved();
    }

    @Test
    void standInTheRowsAsTheyWereWritten() {
        assertThat(session.sql("SELECT type FROM quoted_parts ORDER BY id").values(String.class))
                .containsExactlyInAnyOrder("it's a \\bolt\\", "\"nut\" \\'' %_{?:x} -- ;",
                        "шайба `😀` \\u0041");
        assertThat(session.sql("SELECT " + kindOfTool() + " FROM quoted_tools ORDER BY id")
                .values(String.class)).containsExactlyInAnyOrder("O'Reilly\\", "\\'");
    }

    @Test
    void selectTheRowsOfATypeAndOfAll() {
        assertThat(session.select(bolt).single().threads()).isEqualTo(20);
        assertThat(session.select(nut).where(nut.sides.eq(6)).single().name()).isEqualTo("second");
        assertThat(session.select(part).orderBy(part.name.asc()).list()).hasExactlyElementsOfTypes(
                Bolt_.create().getClass(), Nut_.create().getClass(), Washer_.create().getClass());
        assertThat(session.select(tool).orderBy(tool.name.desc()).list()).hasExactlyElementsOfTypes(
                Wrench_.create().getClass(), Saw_.create().getClass());
        assertThat(session.select(wrench).single().size()).isEqualTo(13);
        assertThat(session.select(saw).single().name()).isEqualTo("fifth");
    }

    @Test
    void areWrittenByStatementsToo() {
        assertThat(session.update(bolt).set(bolt.threads, 21).where(bolt.name.eq("first")).execute()).isEqualTo(1);
        assertThat(session.insert(bolt).set(bolt.name, "new").set(bolt.threads, 3).execute()).isEqualTo(1);
        assertThat(session.select(bolt).orderBy(bolt.id.asc()).list()).extracting(Bolt::threads).containsExactly(21, 3);
        assertThat(session.delete(nut).execute()).isEqualTo(1);
        assertThat(session.delete(bolt).where(bolt.threads.gt(3)).execute()).isEqualTo(1);
        assertThat(session.select(part).count()).isEqualTo(2);
    }

    @Test
    void areChecked() {
        assertThat(schema().validate(fixture.database(), ValidationLevel.STRICT)).isEmpty();
        assertThatThrownBy(() -> session.sql("UPDATE quoted_parts SET threads = NULL WHERE name = 'first'").update())
                .isInstanceOf(DatabaseException.class);
    }

    private String kindOfTool() {
        return kind == TestDatabase.MARIADB ? "`the 'kind'\\`" : "\"the 'kind'\\\"";
    }
}
