package dev.dovetail.validation;

import dev.dovetail.session.Database;
import dev.dovetail.validation.shop.ShopSchema;
import org.h2.jdbcx.JdbcDataSource;

/** An empty database for the entities of the shop. */
final class Shop {
    private static int count;

    final Database plain;
    final Database validating;

    Shop() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:validation" + count++ + ";DB_CLOSE_DELAY=-1");
        plain = Database.of(source);
        validating = Database.of(source).beforeFlush(DovetailValidation.atFlush(Validators.VALIDATOR));
        ShopSchema.SCHEMA.createIn(plain);
    }
}
