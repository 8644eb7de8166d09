package dev.dovetail.it.made;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dovetail.dialect.Ability;
import dev.dovetail.error.FlushException;
import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Keys that the database makes in columns that are no identity, without RETURNING. */
class MadeKeysWithoutReturningTest {
    @ParameterizedTest
    @EnumSource
    void areReadFromTheDriverOrRefused(TestDatabase kind) {
        try (Fixture fixture = kind.create(MadeSchema.SCHEMA, dialect -> dialect.without(Ability.RETURNING))) {
            fixture.database().transact(session -> {
                Item item = session.add(Item_.create().name("a").price(3).quantity(2));
                session.flush();
                assertThat(item.total()).isEqualTo(6);
                assertThat(item.state()).isEqualTo("new");
            });
            if (kind != TestDatabase.SQLITE && kind != TestDatabase.MARIADB) {
                return;
            }
            fixture.statements().clear();
            assertThatThrownBy(() -> fixture.database().transact(session -> session.add(Ticket.titled("one"))))
                    .isInstanceOf(FlushException.class).hasMessage("Ticket.code: the database makes the key, but with"
                            + " the dialect " + fixture.database().dialect() + " an INSERT returns only keys of"
                            + " identity columns. Write GenerationType.UUID or IDENTITY, or set the key. Nothing was written.");
            assertThat(fixture.statements().sql()).isEmpty();
        }
    }
}
