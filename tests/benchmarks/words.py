"""
What generated articles are made of.

All of it is invented, and says so: no sentence here is advice. `{thing}` is the article's subject, `{n}`, `{k}` and
`{w}` are numbers, `{mark}` is a citation mark.
"""

from __future__ import annotations

PARTS = (
    "Ankle", "Arm", "Back", "Calf", "Elbow", "Finger", "Foot", "Hand", "Heel", "Hip",
    "Jaw", "Knee", "Leg", "Neck", "Shin", "Shoulder", "Thigh", "Thumb", "Toe", "Wrist",
)  # fmt: skip
COMPLAINTS = (
    "ache", "cramp", "numbness", "soreness", "stiffness", "strain", "swelling", "tingling", "tremor", "weakness",
)  # fmt: skip
SETTINGS = (
    "at rest", "at night", "at work", "after a fall", "after running", "after travel",
    "in cold weather", "in later life", "in the morning", "on stairs",
)  # fmt: skip

KEY_POINTS = (
    "{Thing} is common: about {k} in 100 adults in an invented survey had it {mark}.",
    "Most people in the invented survey felt better within {w} weeks {mark}.",
    "Rest it for a day or 2, then move it gently again {mark}.",
    "The exact cause is often not known {mark}.",
)
EMERGENCY = (
    "you also have chest pain or trouble breathing {mark}",
    "the skin is suddenly cold, pale or blue {mark}",
    "you cannot move or feel that part of your body {mark}",
)
URGENT = (
    "it is hot, red and swollen {mark}",
    "you have a high temperature {mark}",
    "it began after a hard blow {mark}",
)
DOCTOR = (
    "it has not got better after {w} weeks {mark}",
    "it often disturbs your sleep {mark}",
    "it keeps coming back {mark}",
)
CAUSES = (
    "work that strains the same muscles every day",
    "a long time without moving",
    "a new kind of exercise",
    "cold and wet weather",
    "worn joints",
    "too little sleep",
)
ADVICE = (
    "Rest for a day or 2.",
    "Hold something cool against it for {w} minutes {mark}.",
    "Move it gently, many times a day.",
    "Wear shoes that fit well.",
    "Go back to your usual activities step by step.",
)
PARAGRAPHS = {
    "feels": (
        "The pain is dull at first and grows over hours. It may be worse when you move. Most people can still walk.",
        "It feels tight and sore. Some people say that it burns or tingles. It can come and go for days.",
        "You may notice it most when you wake. It often eases once you have moved for a while.",
    ),
    "who": (
        "An invented survey asked {n} adults. About {k} in 100 had it in the past year {mark}.",
        "It was found in {k} of {n} people who took part in an invented study {mark}.",
        "In an invented register it was seen in {k} in 100 people over 50 {mark}.",
    ),
    "causes": (
        "Nobody knows the exact cause in most people. An invented review finds tired muscle the likeliest one {mark}.",
        "Several things can lead to it, often together. An invented review lists these {mark}:",
    ),
    "study": (
        "An invented trial had {n} people. Those who moved daily had {k} fewer bad days in 100 than the others {mark}.",
        "In an invented study of {n} people, pain fell by {w} points on a scale of 100 {mark}.",
        "A made-up review of {w} trials found no clear effect. The evidence is of low certainty {mark}.",
    ),
    "unknown": (
        "It is not known how it starts, or why some people get it again and again {mark}.",
        "The invented trials were small and short. New ones could change the result {mark}.",
        "We did not find a study in young people. This text is invented, so there is none.",
    ),
    "help": (
        "Use the cards at the top of this page. A doctor will ask questions and examine you.",
        "Write down when it comes, how long it lasts and what you did. Take the list with you.",
    ),
    "treat": (
        "Creams and gels are sold for it. In an invented trial of {n} people, {k} in 100 felt better {mark}.",
        "An invented panel of {w} experts could not agree on a dose. It asked for a larger trial {mark}.",
        "Of {n} people in an invented trial, {k} in 100 stopped the treatment early {mark}. Most of them felt sick.",
    ),
}
