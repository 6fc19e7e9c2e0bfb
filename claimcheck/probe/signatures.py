"""What parameters does a function take, and does what an article says of them fit?

An article says it as a question: ``def torch.f(input, dim=None)`` lists a signature,
``torch.f(_, _, dim=_)`` is a call with two positional arguments and a keyword, and
``torch.f(..., dim=_)`` one of which not every argument is shown. The experiment on a signature
is this module with three arms below it, so it stands on its own.
"""

import ast
import inspect
import re
from typing import Any, Dict, Iterator, List, NamedTuple, Optional, Sequence, Tuple

Difference = List[Any]
"""What does not fit, then what it is about: ``["default", "bias", "False", "True"]``."""


class Parameter(NamedTuple):
    """A parameter as it is written, or as it is."""

    name: str
    kind: str = "positional"
    """``positional``, ``keyword`` (only), ``*`` or ``**``."""
    default: Optional[str] = None


_CLOSING = {"(": ")", "[": "]", "{": "}", "<": ">"}
_PARAMETER = re.compile(r"(\*{0,2})\s*([^\W\d]\w*)\s*(?::(?P<type>[^=]*))?(?:=(?P<default>.*))?\Z", re.DOTALL)


def parameters(text: str) -> Optional[List[Parameter]]:
    """The parameters that a text between parentheses lists; None if it lists something else.

    Documentation is not always Python: ``*size, *, out=None`` and ``start=0, end`` are read, too.
    """
    found = []  # type: List[Parameter]
    kind = "positional"
    if re.search(r"\[\s*,", text):  # "input[, out=None]"
        text = text.replace("[", "").replace("]", "")
    for part in _split(text):
        if part in ("/", "...", "\N{HORIZONTAL ELLIPSIS}"):
            continue
        if part == "*":
            kind = "keyword"
            continue
        match = _PARAMETER.match(part)
        if not match:
            return None
        stars, name = match.group(1), match.group(2)
        default = match.group("default")
        found.append(Parameter(name, stars or kind, None if default is None else default.strip()))
        if stars == "*":
            kind = "keyword"
    return found


def _split(text: str) -> Iterator[str]:
    """The parts between the commas that stand in no brackets."""
    part, expected = "", []  # type: str, List[str]
    for character in text:
        if character == "," and not expected:
            yield part.strip()
            part = ""
            continue
        if character in _CLOSING:
            expected.append(_CLOSING[character])
        elif expected and character == expected[-1]:
            expected.pop()
        part += character
    if part.strip():
        yield part.strip()


def signatures(function: Any) -> List[List[Parameter]]:
    """The signatures of a function or class; none if Python does not know them.

    A built-in function has those of its documentation and of the operators that it stands for.
    """
    if isinstance(function, type) and issubclass(function, tuple):
        return []  # it is printed as no one calls it
    try:
        known = list(inspect.signature(function).parameters.values())
    except (TypeError, ValueError):
        return _of_built_in(function)
    if inspect.isfunction(function) and "." in function.__qualname__ and known and known[0].name == "self":
        del known[0]
    real = [_real(parameter) for parameter in known]
    return list(_documented(function)) if _says_nothing(real) else [real]


def _says_nothing(signature: Sequence[Parameter]) -> bool:
    """Does it pass on whatever it is given?"""
    return [parameter.kind for parameter in signature] == ["*", "**"]


def _real(parameter: inspect.Parameter) -> Parameter:
    kinds = {
        inspect.Parameter.VAR_POSITIONAL: "*",
        inspect.Parameter.VAR_KEYWORD: "**",
        inspect.Parameter.KEYWORD_ONLY: "keyword",
    }  # type: Dict[Any, str]
    default = None if parameter.default is parameter.empty else repr(parameter.default)
    return Parameter(parameter.name, kinds.get(parameter.kind, "positional"), default)


def _of_built_in(function: Any) -> List[List[Parameter]]:
    if isinstance(function, type):
        return []
    return [*_documented(function), *_of_operators(getattr(function, "__name__", ""))]


def _documented(function: Any) -> Iterator[List[Parameter]]:
    # torch.linalg.norm is the built-in function linalg_norm, documented under both names.
    full = getattr(function, "__name__", "?")
    name = f"(?:{full}|{re.sub('^(?:linalg|fft|special|sparse)_', '', full)})"
    pattern = rf"^\s*(?:\.\. \w+:: )?(?:\w+\.)*{name}\((.*?)\)(?:\s*->.*)?\s*$"
    for text in re.findall(pattern, inspect.getdoc(function) or "", re.MULTILINE):
        signature = None if "..." in text else parameters(text)
        if signature is not None and not _says_nothing(signature):
            # What can be given by keyword only is never required there, whatever is written.
            yield [
                p._replace(default="...") if p.kind == "keyword" and p.default is None else p
                for p in signature
            ]


def _of_operators(name: str) -> Iterator[List[Parameter]]:
    import torch  # noqa: PLC0415 -- it need not be there

    try:
        schemas = torch._C._jit_get_schemas_for_operator("aten::" + name)  # noqa: SLF001 -- no public way
    except (AttributeError, RuntimeError):
        return
    for schema in schemas:
        found = []  # type: List[Parameter]
        for argument in schema.arguments:
            default = repr(argument.default_value) if argument.has_default_value() else None
            called = "input" if argument.name == "self" else argument.name
            # Python takes a list that comes first as separate arguments, too.
            several = not found and str(argument.type) in ("List[int]", "List[SymInt]", "List[Tensor]")
            kind = "*" if several else "keyword" if argument.kwarg_only else "positional"
            found.append(Parameter(called, kind, default))
        if {"dtype", "layout", "device"} <= {parameter.name for parameter in found}:
            found.append(Parameter("requires_grad", "keyword", "False"))  # Python's part adds it
        yield found


UNFIT = [Parameter("no_such_parameter", "keyword")]
"""A signature that no question is about: it requires what nobody gives."""


def fitting(question: str) -> List[Parameter]:
    """A signature that a question fits by construction."""
    if not question.startswith("def "):
        return [Parameter("args", "*"), Parameter("kwargs", "**")]
    return _listing(question)


def _listing(question: str) -> List[Parameter]:
    listed = parameters(question[question.index("(") + 1 : -1]) or []
    return [parameter for parameter in listed if parameter.name != "self"]


def fits(question: str, known: Sequence[Sequence[Parameter]]) -> bool:
    """Does what is said fit one of a function's signatures?"""
    return any(not differences(question, signature) for signature in known)


def differences(question: str, real: Sequence[Parameter]) -> List[Difference]:
    """What of a question does not fit a signature."""
    said = question[question.index("(") + 1 : -1]
    if question.startswith("def "):
        return _listed(
            _listing(question), real, whole="..." not in said and "\N{HORIZONTAL ELLIPSIS}" not in said
        )
    return _called(said, real)


def _listed(listed: Sequence[Parameter], real: Sequence[Parameter], *, whole: bool) -> List[Difference]:
    named = {parameter.name: parameter for parameter in real}
    order = [parameter.name for parameter in real if parameter.kind != "keyword"]
    open_ended = any(parameter.kind == "**" for parameter in real)
    marked = any(parameter.kind == "keyword" for parameter in listed)
    found = []  # type: List[Difference]
    last = -1
    for parameter in listed:
        name = parameter.name
        known = named.get(name)
        if parameter.kind in ("*", "**"):
            if all(other.kind != parameter.kind and other.name != name for other in real):
                found.append(["unknown", parameter.kind + name])
            continue
        if known is None:
            if not open_ended:
                found.append(["unknown", name])
            continue
        if parameter.default is not None and known.kind not in ("*", "**"):
            if known.default is None:
                found.append(["required", name])
            elif not _same(parameter.default, known.default):
                found.append(["default", name, parameter.default, known.default])
        if marked and parameter.kind != known.kind and "keyword" in (parameter.kind, known.kind):
            found.append(["kind", name, known.kind])
        if name in order and parameter.kind == "positional":
            if order.index(name) < last:
                found.append(["order", name])
            last = max(last, order.index(name))
    here = {parameter.name for parameter in listed}
    if whole:
        found += [["omitted", p.name] for p in real if _is_required(p) and p.name not in here]
    return found


def _is_required(parameter: Parameter) -> bool:
    return parameter.default is None and parameter.kind in ("positional", "keyword")


def _same(listed: str, real: str) -> bool:
    """May two defaults be the same? What is no literal is given the benefit of the doubt."""
    try:
        one, other = ast.literal_eval(listed), ast.literal_eval(real)
    except (ValueError, SyntaxError):
        short = [text.rpartition(".")[2].strip("'\" ") for text in (listed, real)]
        return short[0] == short[1] or not all(map(_is_constant, (listed, real)))
    if isinstance(one, (list, tuple)) and isinstance(other, (list, tuple)):
        return list(one) == list(other)
    return bool(one == other) and isinstance(one, bool) == isinstance(other, bool)


def _is_constant(text: str) -> bool:
    """Is it a literal, or a name of torch's for one?"""
    return re.match(r"torch\.\w+\Z", text) is not None or text in ("None", "True", "False")


_SYNONYMS = {"axis": "dim", "keepdims": "keepdim", "x": "input", "a": "input", "x1": "input", "x2": "other"}
"""Names that built-in functions also take, as numpy calls them."""


def _called(said: str, real: Sequence[Parameter]) -> List[Difference]:
    given = list(_split(said))
    count = given.count("_")
    keywords = [part.partition("=")[0] for part in given if part.endswith("=_")]
    places = [p.name for p in real if p.kind == "positional"]
    # Built-in functions with such factors also take them where they stood in older releases.
    several = any(
        p.kind == "*" or (p.kind == "keyword" and p.name in ("alpha", "beta", "value")) for p in real
    )
    named = {p.name for p in real if p.kind != "**"}
    open_ended = any(p.kind == "**" for p in real)
    found = []  # type: List[Difference]
    for position, keyword in enumerate(keywords):
        if keyword not in named and _SYNONYMS.get(keyword) in named:
            keywords[position] = _SYNONYMS[keyword]
        elif keyword not in named and not open_ended:
            found.append(["keyword", keyword])
        elif keyword in places[:count] and not several:
            found.append(["twice", keyword])
    if count > len(places) and not several:
        found.append(["many", count, len(places)])
    if "..." not in given:
        taken = {*places[:count], *keywords}
        found += [["lacks", p.name] for p in real if _is_required(p) and p.name not in taken]
    return found


def report(question: str, known: Sequence[Sequence[Parameter]]) -> Dict[str, Any]:
    """For a reader: the signature that comes closest, and what of the question does not fit it.

    ``named`` and ``complete`` say how much a listing looks like one, and not like a call. In a call
    nobody gives an idle ``=None``, and arguments are seldom called what the parameters are.
    """
    listed = _listing(question)
    names = {parameter.name for parameter in listed}

    def distance(signature: Sequence[Parameter]) -> Tuple[int, int]:
        return len(differences(question, signature)), -len(names & {p.name for p in signature})

    closest = min(known, key=distance)
    real = {parameter.name: parameter.default for parameter in closest}
    required = [p.name for p in listed if p.default is None and p.kind == "positional"]
    idle = any(p.default == real.get(p.name) == "None" for p in listed)
    return {
        "signature": shown(closest),
        "differences": differences(question, closest),
        "named": idle or (bool(required) and all(name in real for name in required)),
        "complete": idle and len(listed) == len(real) and len(names - set(real)) <= 1,
    }


def shown(signature: Sequence[Parameter]) -> str:
    """A signature as Python writes it, without types."""
    parts = []  # type: List[str]
    for parameter in signature:
        if parameter.kind == "keyword" and not any(part.startswith("*") for part in parts):
            parts.append("*")
        stars = parameter.kind if parameter.kind in ("*", "**") else ""
        default = "..." if (parameter.default or "").startswith("<") else parameter.default
        parts.append(stars + parameter.name + ("" if default is None else "=" + default))
    return "(" + ", ".join(parts) + ")"
