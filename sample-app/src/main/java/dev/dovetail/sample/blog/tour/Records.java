package dev.dovetail.sample.blog.tour;

import static dev.dovetail.sample.library.Reader_.reader;

import dev.dovetail.sample.library.Address;
import dev.dovetail.sample.library.LibrarySchema;
import dev.dovetail.sample.library.Reader;
import dev.dovetail.sample.page.SourceCode;
import dev.dovetail.session.Session;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows embedded records: values of several columns. */
final class Records implements Chapter {
    @Override
    public void tell(Tour tour) {
        tour.idea("Embedded records: values of several columns", """
                An address has no identity and no row of its own. It is a plain Java record, stored in columns of the \
                reader. A nullable one is null where all its columns are.""");
        tour.page().block("Address.java", List.of("public record Address(@Column(length = 100) String street,",
                "        @Nullable String city, @Column(length = 2) String country) {}"));
        tour.page().block("Reader.java", SourceCode.accessor(Reader.class, "work"));
        tour.page().block("META-INF/dovetail/dev.dovetail.sample.library.Library/h2.sql, as generated",
                Keys.table(LibrarySchema.SCHEMA, "readers"));
        tour.play(this, "register", this::register);
        tour.page().say("""
                Queries reach into the record, or compare it as a whole. An update writes the columns that differ.""");
        tour.play(this, "inCity", this::inCity);
        tour.play(this, "sameAddress", this::sameAddress);
        tour.play(this, "move", this::move);
    }

    private @Nullable Object register(Session session) {
        Reader ada = Reader.named("Ada", new Address("12 St James Square", "London", "UK"));
        Reader alan = Reader.named("Alan", new Address("Warrington Crescent", "London", "UK"));
        alan.work(new Address("Bletchley Park", null, "UK"));
        session.addAll(List.of(ada, alan));
        session.flush();
        Map<String, @Nullable Object> seen = new LinkedHashMap<>();
        seen.put("ada.work()", ada.work());
        seen.put("alan.work()", alan.work());
        return seen;
    }

    private @Nullable Object inCity(Session session) {
        return session.select(reader)
                .where(reader.home().city.eq("London"))
                .orderBy(reader.home().street.asc())
                .columns(reader.home())
                .list();
    }

    private @Nullable Object sameAddress(Session session) {
        Address park = new Address("Bletchley Park", null, "UK");
        return session.select(reader).where(reader.work().eq(park)).list();
    }

    private @Nullable Object move(Session session) {
        Reader ada = session.select(reader).where(reader.name.eq("Ada")).single();
        ada.home(new Address("Horsley Towers", "East Horsley", "UK"));
        session.flush();
        return ada.home();
    }
}
