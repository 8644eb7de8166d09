package dev.dovetail.jackson;

import dev.dovetail.jackson.shop.ShopSchema;
import dev.dovetail.session.Database;
import org.h2.jdbcx.JdbcDataSource;

/** An empty database for the entities of the shop. */
final class Shop {
    private static int count;

    final Database database;

    Shop() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:json" + count++ + ";DB_CLOSE_DELAY=-1");
        database = Database.of(source);
        ShopSchema.SCHEMA.createIn(database);
    }
}
