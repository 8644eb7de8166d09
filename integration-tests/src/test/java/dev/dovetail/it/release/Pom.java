package dev.dovetail.it.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A POM of a module, read by paths such as {@code licenses/license/name}. */
record Pom(String module, Path file, Element project) {
    static Pom published(String module) {
        return of(module, "target/published-pom.xml");
    }

    static Pom of(String module, String name) {
        Path file = Path.of("..", module, name);
        try {
            return new Pom(module, file, DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(file.toFile()).getDocumentElement());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException(file + " is no XML", e);
        }
    }

    String whole() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the text at {@code path}, or an empty one. */
    String text(String path) {
        List<String> texts = texts(path);
        return texts.isEmpty() ? "" : texts.get(0);
    }

    /** Returns the text of each element at {@code path}, in their order. */
    List<String> texts(String path) {
        List<Element> elements = List.of(project);
        for (String name : path.split("/")) {
            List<Element> children = new ArrayList<>();
            elements.forEach(element -> addChildren(element, name, children));
            elements = children;
        }
        return elements.stream().map(element -> element.getTextContent().strip()).toList();
    }

    private static void addChildren(Element element, String name, List<Element> children) {
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && child.getTagName().equals(name)) {
                children.add(child);
            }
        }
    }

    @Override
    public String toString() {
        return module;
    }
}
