package dev.dovetail.it.random.stored;

import dev.dovetail.generated.Tracked;
import dev.dovetail.it.random.stored.model.Author;
import dev.dovetail.it.random.stored.model.Book;
import dev.dovetail.it.random.stored.model.Country;
import dev.dovetail.it.random.stored.model.Genre;
import dev.dovetail.it.random.stored.model.Labelled;
import dev.dovetail.it.random.stored.model.Region;
import dev.dovetail.it.random.stored.model.Room;
import dev.dovetail.it.random.stored.model.Town;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The model's plain properties; in the reference their values are texts. */
enum Field {
    NAME(null, "name", Labelled::name, Trait.NULLABLE),
    EMAIL(Type.AUTHOR, "email", (object, text) -> ((Author) object).email(text)),
    NICK(Type.AUTHOR, "nick", (object, text) -> ((Author) object).nick(text), Trait.NULLABLE),
    PLACE(Type.BOOK, "place", (object, text) -> ((Book) object).place(text == null ? null : Integer.valueOf(text)),
            Trait.NULLABLE, Trait.NUMBER),
    RANK(Type.TOWN, "rank", (object, text) -> ((Town) object).rank(Integer.parseInt(text)), Trait.NUMBER),
    BUILDING(Type.ROOM, "building", (object, text) -> ((Room) object).building(text), Trait.KEY),
    NUMBER(Type.ROOM, "number", (object, text) -> ((Room) object).number(Integer.parseInt(text)),
            Trait.KEY, Trait.NUMBER),
    CODE(Type.COUNTRY, "code", (object, text) -> ((Country) object).code(text), Trait.KEY),
    WORD(Type.GENRE, "word", (object, text) -> ((Genre) object).word(text), Trait.KEY),
    REGION(Type.REGION, "code", (object, text) -> ((Region) object).code(text), Trait.KEY);

    private enum Trait { NULLABLE, NUMBER, KEY }

    private final @Nullable Type type;
    private final String property;
    private final BiConsumer<Labelled, @Nullable String> setter;
    private final List<Trait> traits;

    Field(@Nullable Type type, String property, BiConsumer<Labelled, @Nullable String> setter, Trait... traits) {
        this.type = type;
        this.property = property;
        this.setter = setter;
        this.traits = List.of(traits);
    }

    /** The fields of a type. */
    static List<Field> of(Type type) {
        List<Field> fields = new ArrayList<>();
        for (Field field : values()) {
            if (field.type == null || field.type == type) {
                fields.add(field);
            }
        }
        return fields;
    }

    String property() {
        return property;
    }

    boolean isNullable() {
        return traits.contains(Trait.NULLABLE);
    }

    /** Whether it is (a part of) a natural key. */
    boolean isKey() {
        return traits.contains(Trait.KEY);
    }

    /** One of the few values; 0 gives null where null is allowed. */
    @Nullable String value(int number) {
        if (number == 0 && isNullable()) {
            return null;
        }
        return traits.contains(Trait.NUMBER) ? String.valueOf(number) : property.charAt(0) + String.valueOf(number);
    }

    /** The value as a part of a key. */
    Object part(String text) {
        return traits.contains(Trait.NUMBER) ? (Object) Long.valueOf(text) : text;
    }

    /** The value in memory. */
    @Nullable String text(Labelled object) {
        Tracked tracked = (Tracked) object;
        Object value = tracked.$get(Objects.requireNonNull(tracked.$type().attribute(property)).index());
        return value == null ? null : String.valueOf(value);
    }

    void set(Labelled object, @Nullable String text) {
        setter.accept(object, text);
    }

    /** The call of the setter. */
    String java(String label, @Nullable String text) {
        boolean plain = text == null || traits.contains(Trait.NUMBER);
        return label + "." + property + "(" + (plain ? text : '"' + text + '"') + ");";
    }
}
