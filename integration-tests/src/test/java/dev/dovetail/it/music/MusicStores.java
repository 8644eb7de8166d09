package dev.dovetail.it.music;

import dev.dovetail.it.database.Fixture;
import dev.dovetail.it.database.TestDatabase;
import dev.dovetail.sample.music.MusicSchema;
import dev.dovetail.sample.music.store.ChinookCopy;
import dev.dovetail.sample.music.store.ChinookSource;
import dev.dovetail.session.Session;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;

/** The music store in each database: copied through a session when first needed, and then only read. */
final class MusicStores {
    private static final Map<TestDatabase, Fixture> STORES = new EnumMap<>(TestDatabase.class);

    private MusicStores() {}

    static synchronized Fixture of(TestDatabase kind) {
        return STORES.computeIfAbsent(kind, MusicStores::copy);
    }

    private static Fixture copy(TestDatabase kind) {
        Fixture store = kind.create(MusicSchema.SCHEMA);
        try (ChinookSource source = new ChinookSource(); Session session = store.database().openSession()) {
            ChinookCopy.copy(source, session);
            session.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("Chinook cannot be read", e);
        }
        return store;
    }
}
