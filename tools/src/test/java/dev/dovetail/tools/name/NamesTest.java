package dev.dovetail.tools.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource({
        "films, Film", "film_actor, FilmActor", "FILM-ACTORS, FilmActor", "FilmActor, FilmActor", "HTTPLogs, HttpLog",
        "categories, Category", "addresses, Address", "statuses, Status", "status, Status", "people, Person",
        "sales_fact_1997, SalesFact1997", "movies, Movie", "houses, House", "buses, Bus", "boxes, Box", "data, Data",
        "shelves, Shelf", "analyses, Analysis", "series, Series", "größe, Grosse", "straße, Strasse", "news, News",
        "invoice lines, InvoiceLine", "2nd_lines, Table2ndLine", "orders, Order", "strings, StringEntity",
        "classes, ClassEntity", "indexes, IndexEntity", "$, TableEntity", "causes, Cause", "matrices, Matrix"})
    void ofTypesAreSingular(String table, String type) {
        assertThat(JavaNames.type(Words.pascal(Words.singular(Words.of(table))), "Table")).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({
        "film, films", "category, categories", "day, days", "address, addresses", "box, boxes", "person, people",
        "staff, staff", "child, children", "shelf, shelves", "film1997, film1997s", "sales, sales"})
    void ofCollectionsArePlural(String word, String plural) {
        assertThat(Plurals.plural(word)).isEqualTo(plural);
    }

    @ParameterizedTest
    @CsvSource({
        "last_update, lastUpdate", "LastUpdate, lastUpdate", "LAST UPDATE, lastUpdate", "class, classValue",
        "hash_code, hashCodeValue", "is_active, active", "get_class, classValue", "2nd, value2nd", "URL, url",
        "settings, settings", "issue, issue", "%, column7", "default, defaultValue", "record, recordValue"})
    void ofPropertiesAreNoWordsOfJava(String column, String property) {
        assertThat(JavaNames.property(Words.camel(Words.of(column)), "Value", "column7")).isEqualTo(property);
    }

    @Test
    void areGivenOnceAndWithWhatIsGenerated() {
        NameSet names = new NameSet("_", "_Impl", "Dao");
        assertThat(names.free("Film")).isEqualTo("Film");
        assertThat(names.free("FilmDao")).isEqualTo("FilmDao2");
        assertThat(names.free("FILM")).isEqualTo("FILM2");
        assertThat(names.free("Film", "FilmRow")).isEqualTo("FilmRow");
    }
}
