package dev.dovetail.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdentifiersTest {
    private final Identifiers upper = Dialects.h2().identifiers();
    private final Identifiers lower = Dialects.postgresql().identifiers();

    @Test
    void anExactNameIsQuotedAlways() {
        assertThat(upper.quoted("film")).isEqualTo("film");
        assertThat(upper.quoted("\"film\"")).isEqualTo("\"film\"");
        assertThat(upper.stored("film")).isEqualTo("FILM");
        assertThat(upper.stored("\"film\"")).isEqualTo("film");
        assertThat(Dialects.mariadb().identifiers().quoted("\"film\"")).isEqualTo("`film`");
    }

    @Test
    void aStoredNameIsExactOnlyIfItsUsualFormIsAnother() {
        assertThat(upper.named("FILM")).isEqualTo("film");
        assertThat(upper.named("Film")).isEqualTo("Film");
        assertThat(upper.named("film")).isEqualTo("\"film\"");
        assertThat(lower.named("film")).isEqualTo("film");
        assertThat(lower.named("FILM")).isEqualTo("FILM");
        assertThat(upper.named("user")).isEqualTo("user");
    }

    @Test
    void keysOfEqualNamesAreEqual() {
        assertThat(lower.key("\"film\"")).isEqualTo(lower.key("film"));
        assertThat(upper.key("\"film\"")).isNotEqualTo(upper.key("film"));
        assertThat(upper.key("\"FILM\"")).isEqualTo(upper.key("film"));
        assertThat(Dialects.sqlite().identifiers().key("\"Film\"")).isEqualTo("film");
    }
}
