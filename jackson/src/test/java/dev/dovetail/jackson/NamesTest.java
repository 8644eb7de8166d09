package dev.dovetail.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dovetail.jackson.shop.Flag;
import dev.dovetail.jackson.shop.Flag_;
import dev.dovetail.jackson.shop.Link;
import dev.dovetail.jackson.shop.Link_;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Accessors lead to the properties that the processor has named by them. */
class NamesTest {
    @ParameterizedTest
    @EnumSource
    void capitalsAreWrittenAndRead(Json json) throws Exception {
        Link link = Link_.create();
        link.setURL("u");
        link.setHTTPLog("l");
        link.setActive(true);
        String written = json.write(link);
        assertThat(written).isEqualTo("{\"url\":\"u\",\"httpLog\":\"l\",\"active\":true}");
        Link read = json.read(written, Link.class);
        assertThat(read.getURL()).isEqualTo("u");
        assertThat(read.getHTTPLog()).isEqualTo("l");
        assertThat(read.isActive()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aFluentAccessorThatBeginsWithIsIsRead(Json json) throws Exception {
        String written = json.write(Flag_.create().isRaised(true));
        assertThat(written).contains("aised\":true");
        assertThat(json.read(written, Flag.class).isRaised()).isTrue();
    }
}
