package dev.dovetail.it.states;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Of a key with a part that is never null, the other part alone says whether it refers to anything. */
class PartlyNullableKeyTest extends StatesTest {
    @Test
    void theRestOfTheKeyStays() {
        save(Visit_.create().site(Site_.create().tenant(1).no(2)));
        Visit visit = nth(Visit_.TYPE, 1);
        visit.site(null);
        session.commit();

        assertThat(visit.siteTenant()).isEqualTo(1);
        assertThat(visit.siteNo()).isNull();
        assertThat(rows("SELECT site_tenant FROM st_visits WHERE site_no IS NULL")).containsExactly("1");
    }

    @Test
    void itIsAddedWithoutTheOtherPart() {
        save(Visit_.create().siteTenant(3));

        assertThat(rows("SELECT site_tenant FROM st_visits WHERE site_no IS NULL")).containsExactly("3");
        assertThat(nth(Visit_.TYPE, 1).site()).isNull();
    }
}
