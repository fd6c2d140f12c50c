package dev.bellwether.defaults.description;

import java.util.List;

import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.objenesis.SpringObjenesis;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RestController;

/** The controllers of some packages, there to be described and not to answer: made without their constructors. */
final class Controllers {

    private static final SpringObjenesis MAKER = new SpringObjenesis();

    private Controllers() {}

    static void register(List<String> packages, BeanDefinitionRegistry registry) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(RestController.class));
        packages.stream().flatMap(name -> scanner.findCandidateComponents(name).stream())
                .forEach(found -> register(found.getBeanClassName(), registry));
    }

    private static <T> void register(String name, BeanDefinitionRegistry registry) {
        @SuppressWarnings("unchecked")
        var type = (Class<T>) ClassUtils.resolveClassName(name, null);
        registry.registerBeanDefinition(name, new RootBeanDefinition(type, () -> MAKER.newInstance(type)));
    }
}
