package dev.dovetail.processor.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommentsTest {
    @Test
    void takesTheFirstSentence() {
        assertThat(Comments.firstSentence(" The title. It is {@code short}.\n @return it")).isEqualTo("The title.");
        assertThat(Comments.firstSentence(" The <b>title</b> of {@link Post}")).isEqualTo("The title of Post");
        assertThat(Comments.firstSentence(" @return the title")).isEmpty();
        assertThat(Comments.firstSentence(null)).isEmpty();
    }

    @Test
    void tagsOfAMarkdownCommentBeginTheLine() {
        assertThat(Comments.firstSentence("The title\n\n@return it")).isEqualTo("The title");
        assertThat(Comments.firstSentence("@return the title")).isEmpty();
        assertThat(Comments.firstSentence("Mail to a@b.c\nor @home\n@see Post")).isEqualTo("Mail to a@b.c or @home");
    }
}
