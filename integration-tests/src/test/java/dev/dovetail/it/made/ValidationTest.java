package dev.dovetail.it.made;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.schema.Difference;
import org.junit.jupiter.api.Test;

/** Views, and columns that the database makes by what no statement of ours says, are as the entities want them. */
class ValidationTest extends MadeTest {
    @Test
    void nothingDiffersInStructure() {
        assertThat(MadeSchema.SCHEMA.validate(fixture.database())).extracting(Difference::toString).isEmpty();
        assertThat(MadeSchema.SCHEMA.diff(fixture.database())).isEmpty();
    }

    @Test
    void aViewThatLacksAColumnIsADifference() {
        execute(fixture, "DROP VIEW listings");
        assertThat(MadeSchema.SCHEMA.validate(fixture.database())).extracting(Difference::toString).containsExactly(
                "Listing (listings): there is no table or view of this name."
                        + " Write the name of the table that there is: @Entity(table = \"...\")");
        execute(fixture, "CREATE VIEW listings AS SELECT id, name, total FROM items WHERE price > 0");
        assertThat(MadeSchema.SCHEMA.validate(fixture.database())).extracting(Difference::toString).containsExactly(
                "Listing.filmId (listings.film_id): the column is missing."
                        + " Write the name of the column that there is: @Column(name = \"...\")");
        assertThat(MadeSchema.SCHEMA.diff(fixture.database())).isEmpty();
        execute(fixture, "DROP VIEW listings");
        execute(fixture, "CREATE VIEW listings AS SELECT id, name, total, film_id FROM items WHERE price > 0");
    }
}
