package dev.dovetail.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void columnsAreInSnakeCase() {
        assertThat(Words.snake("userId")).isEqualTo("user_id");
        assertThat(Words.snake("HTTPLog")).isEqualTo("http_log");
        assertThat(Words.snake("URL")).isEqualTo("url");
        assertThat(Words.snake("user_id")).isEqualTo("user_id");
        assertThat(Words.snake("line2Text")).isEqualTo("line2_text");
    }

    @Test
    void constantsAreInUpperCase() {
        assertThat(Words.constant("invoiceLineId")).isEqualTo("INVOICE_LINE_ID");
    }

    @Test
    void variablesBeginInLowerCase() {
        assertThat(Words.decapitalized("OrderLine")).isEqualTo("orderLine");
        assertThat(Words.decapitalized("HTTPLog")).isEqualTo("httpLog");
        assertThat(Words.decapitalized("URL")).isEqualTo("url");
        assertThat(Words.decapitalized("X")).isEqualTo("x");
    }

    @Test
    void wordsOfJavaGetAnUnderscore() {
        assertThat(Words.identifier("default")).isEqualTo("default_");
        assertThat(Words.identifier("title")).isEqualTo("title");
    }
}
