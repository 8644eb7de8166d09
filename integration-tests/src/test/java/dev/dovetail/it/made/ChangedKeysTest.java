package dev.dovetail.it.made;

import static dev.dovetail.it.made.Product_.product;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.schema.ValidationLevel;
import org.junit.jupiter.api.Test;

/** Generated columns that read a foreign key which a change of the other row changes. */
class ChangedKeysTest extends MadeTest {
    @Test
    void theDatabaseComputesThemAgain() {
        Brand brand = Brand_.create().code("acme");
        session.add(Product_.create().brand(brand));
        session.add(Product_.create());
        session.commit();

        session.sql("UPDATE brands SET code = 'bolt'").update();
        session.commit();
        session.expireAll();

        assertThat(rows("SELECT brand_code, tag FROM products ORDER BY id"))
                .containsExactly("bolt, BOLT", "null, null");
        assertThat(session.select(product).where(product.tag.eq("BOLT")).single().brandCode()).isEqualTo("bolt");
        assertThat(MadeSchema.SCHEMA.validate(fixture.database(), ValidationLevel.STRICT))
                .noneMatch(each -> each.toString().contains("brands") || each.toString().contains("products"));
        assertThat(MadeSchema.SCHEMA.diff(fixture.database(), ValidationLevel.STRICT))
                .doesNotContain("brands", "products");
    }
}
