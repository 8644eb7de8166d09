package dev.dovetail.flush;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.dialect.ColumnType;
import dev.dovetail.dialect.Dialects;
import dev.dovetail.dialect.TableName;
import dev.dovetail.generated.EntityMapping;
import dev.dovetail.generated.RelationshipDefinition;
import dev.dovetail.metadata.Attribute;
import dev.dovetail.metadata.KeySource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InsertStatementCacheTest {
    private static final Attribute ID = Attribute.of(0, "id", "id", ColumnType.LONG).id(KeySource.IDENTITY);

    private final InsertStatementCache forms = new InsertStatementCache(Dialects.h2());
    private final List<Attribute> columns = new ArrayList<>();
    private final Notes notes;

    InsertStatementCacheTest() {
        List<Attribute> attributes = new ArrayList<>(List.of(ID));
        for (int index = 1; index <= 10; index++) {
            columns.add(Attribute.of(index, "text" + index, "text" + index, ColumnType.STRING));
        }
        attributes.addAll(columns);
        this.notes = new Notes(attributes.toArray(new Attribute[0]));
    }

    private static final class Note {}

    private static final class Notes extends EntityMapping<Note> {
        Notes(Attribute... attributes) {
            super(Note.class, "Note", TableName.of("notes"), attributes);
        }

        @Override
        protected Note create() {
            return new Note();
        }

        @Override
        protected RelationshipDefinition[] relate() {
            return new RelationshipDefinition[0];
        }
    }

    @Test
    void equalColumnsHaveOneForm() {
        InsertStatementCache.CachedInsert form = forms.form(notes, columns.subList(1, 3));
        assertThat(forms.form(notes, List.of(columns.get(1), columns.get(2)))).isSameAs(form);
        assertThat(form.statement().sql()).isEqualTo("INSERT INTO notes (text2, text3) VALUES (?, ?)");
        assertThat(form.columns()).containsExactly(2, 3);
        assertThat(form.generated()).containsExactly(0);
    }

    @Test
    void aKeyThatIsWrittenIsNotAskedFor() {
        InsertStatementCache.CachedInsert form = forms.form(notes, List.of(ID, columns.get(0)));
        assertThat(form.statement().sql()).isEqualTo("INSERT INTO notes (id, text1) VALUES (?, ?)");
        assertThat(form.generated()).isEmpty();
    }

    @Test
    void withoutColumnsTheTypeTellsWhoseFormItIs() {
        Notes others = new Notes(Attribute.of(0, "number", "number", ColumnType.LONG).id(KeySource.IDENTITY));
        InsertStatementCache.CachedInsert form = forms.form(notes, List.of());
        assertThat(forms.form(notes, List.of())).isSameAs(form);
        assertThat(forms.form(others, List.of())).isNotSameAs(form);
        assertThat(form.columns()).isEmpty();
        assertThat(form.generated()).containsExactly(0);
    }

    @Test
    void formsWithoutEndDoNotFillTheMemory() {
        InsertStatementCache.CachedInsert first = forms.form(notes, subset(1));
        for (int bits = 2; bits <= InsertStatementCache.MOST; bits++) {
            forms.form(notes, subset(bits));
        }
        assertThat(forms.form(notes, subset(1))).isSameAs(first);
        forms.form(notes, subset(InsertStatementCache.MOST + 1));
        assertThat(forms.form(notes, subset(1))).isNotSameAs(first);
    }

    private List<Attribute> subset(int bits) {
        List<Attribute> subset = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if ((bits & 1 << i) != 0) {
                subset.add(columns.get(i));
            }
        }
        return subset;
    }
}
