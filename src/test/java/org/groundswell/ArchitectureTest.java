package org.groundswell;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

@AnalyzeClasses(packages = "org.groundswell", importOptions = ArchitectureTest.NoTests.class)
class ArchitectureTest {
    /** Leaves out the classes of tests, of the quick build too. */
    static final class NoTests implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.matches(Pattern.compile(".*/target/test-(quick-)?classes/.*"));
        }
    }

    /** The order of packages: each may import those before it, never one after it. */
    static final List<String> ORDER = List.of(
            "setting",
            "random",
            "kernel",
            "population",
            "world",
            "influence",
            "voice",
            "tally",
            "ballots",
            "stage",
            "scenario",
            "simulation",
            "engine",
            "study",
            "verification",
            "report",
            "cli");

    @ArchTest
    static void packagesImportOnlyThoseBeforeThem(JavaClasses classes) {
        for (int i = 0; i < ORDER.size(); i++) {
            String[] later = ORDER.stream()
                    .skip(i + 1L)
                    .map(name -> "org.groundswell." + name + "..")
                    .toArray(String[]::new);
            if (later.length > 0) {
                noClasses()
                        .that()
                        .resideInAPackage("org.groundswell." + ORDER.get(i) + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(later)
                        .allowEmptyShould(true)
                        .check(classes);
            }
        }
    }

    @ArchTest
    static void everyPackageHasItsPlaceInTheOrder(JavaClasses classes) {
        Set<String> known = Set.copyOf(ORDER);
        for (JavaClass type : classes) {
            String name = type.getPackageName().substring("org.groundswell".length());
            String first = name.isEmpty() ? "" : name.substring(1).split("\\.", -1)[0];
            if (!known.contains(first)) {
                throw new AssertionError(type.getName() + " lies in a package that has no place in the order " + ORDER);
            }
        }
    }

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().matching("org.groundswell.(*)..").should().beFreeOfCycles();

    @ArchTest
    static void eachLibraryHasOneHome(JavaClasses classes) {
        Map.of("sim..", "simulation", "org.jfree..", "report", "org.apache.batik..", "report", "picocli..", "cli")
                .forEach((library, home) -> noClasses()
                        .that()
                        .resideOutsideOfPackage("org.groundswell." + home + "..")
                        .should()
                        .dependOnClassesThat(resideInAPackage(library))
                        .check(classes));
    }

    /** Math differs between JDKs and between interpreted and compiled code; StrictMath does not. */
    @ArchTest
    static void bytesDoNotHangOnThePlatformsMath(JavaClasses classes) {
        Set<String> exact = Set.of(
                "abs",
                "max",
                "min",
                "floor",
                "ceil",
                "rint",
                "sqrt",
                "signum",
                "copySign",
                "fma",
                "floorMod",
                "floorDiv",
                "addExact",
                "multiplyExact",
                "subtractExact",
                "toIntExact",
                "multiplyHigh",
                "clamp",
                "incrementExact",
                "ceilDiv",
                "round",
                "negateExact",
                "nextUp",
                "nextDown",
                "ulp",
                "getExponent");
        String[] guarded = ORDER.subList(ORDER.indexOf("random"), ORDER.indexOf("report")).stream()
                .map(name -> "org.groundswell." + name + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAnyPackage(guarded)
                .should()
                .callMethodWhere(com.tngtech.archunit.base.DescribedPredicate.describe(
                        "a method of Math whose result is not the same everywhere",
                        call -> call.getTargetOwner().isEquivalentTo(Math.class) && !exact.contains(call.getName())))
                .check(classes);
    }

    /** Their order of iteration changes with each start of a JVM. */
    @ArchTest
    static void bytesDoNotHangOnTheOrderOfAHashTable(JavaClasses classes) {
        noClasses()
                .should()
                .callMethodWhere(com.tngtech.archunit.base.DescribedPredicate.describe(
                        "Map.of, Map.copyOf, Set.of, Set.copyOf or a collector to an unordered collection",
                        call -> (call.getTargetOwner().isEquivalentTo(Map.class)
                                        || call.getTargetOwner().isEquivalentTo(Set.class))
                                && (call.getName().equals("of")
                                        || call.getName().equals("copyOf")
                                        || call.getName().equals("ofEntries"))))
                .check(classes);
        noClasses()
                .should()
                .callConstructorWhere(com.tngtech.archunit.base.DescribedPredicate.describe(
                        "an unordered collection",
                        call -> call.getTargetOwner().getName().equals("java.util.HashMap")
                                || call.getTargetOwner().getName().equals("java.util.HashSet")
                                || call.getTargetOwner().getName().equals("java.util.IdentityHashMap")
                                || call.getTargetOwner().getName().equals("java.util.concurrent.ConcurrentHashMap")))
                .check(classes);
        noClasses()
                .should()
                .callMethodWhere(com.tngtech.archunit.base.DescribedPredicate.describe(
                        "a collector to an unordered collection",
                        call -> call.getTargetOwner().getName().equals("java.util.stream.Collectors")
                                && Set.of("toSet", "toUnmodifiableSet", "toUnmodifiableMap")
                                        .contains(call.getName())))
                .check(classes);
    }

    @ArchTest
    static final ArchRule onlyTheCommandLinePrintsOrExits = noClasses()
            .that()
            .resideOutsideOfPackage("org.groundswell.cli..")
            .should()
            .accessFieldWhere(com.tngtech.archunit.base.DescribedPredicate.describe(
                    "System.out or System.err",
                    access -> access.getTargetOwner().isEquivalentTo(System.class)
                            && !access.getTarget().getName().equals("in")))
            .orShould()
            .callMethod(System.class, "exit", int.class);

    @ArchTest
    static final ArchRule nothingStaticChanges = noFields()
            .that()
            .haveModifier(JavaModifier.STATIC)
            .and()
            .areDeclaredInClassesThat(alwaysTrue())
            .should()
            .notHaveModifier(JavaModifier.FINAL);

    @ArchTest
    static final ArchRule nobodyUsesASharedGenerator = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Random")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
            .orShould()
            .callMethod(Math.class, "random");
}
