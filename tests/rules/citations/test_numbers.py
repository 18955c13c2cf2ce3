"""Which sentences hold a number that needs a source."""

import pytest

from wellcited.rules.citations._numbers import claimed_number

CLAIMS = [
    # percentages and shares
    ("Around 7% of adults have them each night.", "7%"),
    ("About 30 per cent get better.", "30 per cent"),
    ("1 in 3 people over that age has them.", "1 in 3"),
    ("About one in three adults has them.", "one in three"),
    ("1 person in 10 gets a side effect.", "1 person in 10"),
    ("It happens to 3 out of 100 people.", "3 out of 100"),
    ("Up to 60 in 100 adults say they have had them.", "60 in 100"),
    ("5 in every 1,000 women had a clot.", "5 in every 1,000"),
    ("About half of clots come during a hospital stay.", "About half"),
    ("Half of the people in the trial felt better.", "Half of"),
    ("Two thirds of the people felt better.", "Two thirds of"),
    ("Two-thirds felt better.", "Two-thirds"),
    ("A quarter of all adults have a sore calf.", "A quarter of"),
    ("It takes half an hour.", "half an hour"),
    ("About ½ of them felt better.", "½"),
    # amounts and doses
    ("Take 400 mg with food.", "400 mg"),
    ("Take 5mg with food.", "5mg"),
    ("Take 2 tablets a day.", "2 tablets"),
    ("Take two tablets with water.", "two tablets"),
    ("Take one tablet in the morning.", "one tablet"),
    ("The usual dose is 2.5 micrograms.", "2.5"),
    ("Drink 2 litres of water.", "2 litres"),
    ("Most adults need 1,000 to 1,200 milligrams of calcium a day.", "1,000"),
    ("In a trial, 25\u00a0871 adults took part.", "25 871 adults"),
    ("The dose was 2000 IU.", "2000 IU"),
    ("A study of 2000 women found no effect.", "2000 women"),
    ("Take it twice a day.", "twice a"),
    ("You are twice as likely to fall.", "twice as"),
    ("It doubles the risk of a fall.", "doubles the risk"),
    ("There was a threefold rise.", "threefold"),
    ("Hundreds of people took part.", "Hundreds of people"),
    ("A score of −2.5 or lower means weak bones.", "−2.5"),
    ("A DXA score of -3 or lower is low.", "-3"),
    # time
    ("Hold for 10 seconds.", "10 seconds"),
    ("Hold for 5 to 7 seconds.", "5 to 7 seconds"),
    ("Do this 3 times.", "3 times"),
    ("Do this three times a day.", "three times"),
    ("It lasts for one week.", "one week"),
    ("The pain goes within one day.", "one day"),
    ("It can last up to 24 hours.", "24 hours"),
    ("Your doctor should look again after three to five years.", "three to five years"),
    ("A 6-week course of stretching was used.", "6-week"),
    ("It may come back in 3 or 4 months.", "3 or 4 months"),
    ("For the first 1 to 3 days, raise the leg.", "1 to 3 days"),
    ("It is used for up to four weeks.", "four weeks"),
    ("It happens in the 20th week of pregnancy.", "20"),
    # ages
    ("The 5-year plan was a 24-hour rest.", "5-year"),
    ("The test took 24 hours.", "24 hours"),
    ("Get it checked if you are 65 or over.", "65"),
    ("Healthy adults under 75 do not need it.", "75"),
    ("Children under 5 should not take it.", "under 5"),
    ("It is for under-5s only.", "under-5s"),
    ("A 5-year-old needs less.", "5-year"),
    # counts, also in years that are none
    ("The trial had 80 people in it.", "80 people"),
    ("There were 2 deaths.", "2 deaths"),
    ("It lowered soreness by about 1 point on a 100-point scale.", "by about 1"),
    ("Stretching gave 3 fewer cramps.", "3 fewer"),
    ("In 5 trials, calf stretching helped.", "5 trials"),
    ("In 2012, 21 trials were put together.", "21 trials"),
    ("In 2021 about 300 people were asked.", "300 people"),
]

NO_CLAIMS = [
    # years and days
    "In July 2012 Europe's medicines agency looked at all the trials.",
    "A 2024 guideline calls for regular tests.",
    "In 2012 it was dropped there.",
    "No trial in a 2021 review tested heat.",
    "This was agreed on 22 November 2026.",
    "It was last changed on 1 May.",
    "The survey ran from 2010 to 2015.",
    "It was common in the 1950s.",
    "The 2011 report, the 2015 report and the 2020 report agree.",
    # telephone numbers and hours
    "Call 999 or go to hospital.",
    "Call 111 if you are not sure.",
    "Phone NHS 111 for advice.",
    "Call 0800 123 4567 to talk to somebody.",
    "Ring +44 20 7946 0958 for help.",
    "The line is open 24 hours a day, 7 days a week.",
    "There is a 24-hour helpline.",
    "Your doctor may ask for a 24-hour urine test.",
    "Call Lifeline on 13 11 14, or text WORDS to 85258.",
    "Call 988 to talk to somebody.",
    "Help is there 24/7.",
    "Go to bed before 10 pm.",
    "The clinic opens at 9:30.",
    # numbered things and names
    "Go back to step 2.",
    "Look at table 3 and figure 12.",
    "Start again at step one.",
    "Diabetes of type 2 is another risk.",
    "Type 2 diabetes is another risk.",
    "Vitamin B12 and vitamin D3 are sold without a prescription.",
    "A test for 25-hydroxyvitamin D shows how much there is.",
    "Ask these 12 questions, and read the 20 pages at home.",
    "Go to ward 12 and look at figure 3.2 there.",
    "COVID-19 can make muscles ache.",
    "The nerve leaves the spine at L5.",
    "Its code is R25.2 in ICD-10.",
    "The test is called HbA1c.",
    "It was tested in a phase 3 trial.",
    "This is a problem of the 21st century.",
    "Omega-3 oils are often sold for this.",
    # a figure that stands for a word
    "1 calf is swollen, warm or throbbing.",
    "You have throbbing pain in 1 leg.",
    "The stretching result rests on 1 trial, so it could change.",
    "Compare both of your 2 legs.",
    "One of the two is worse.",
    "Change one thing at a time.",
    "Step back with one foot.",
    "There are two reasons for this.",
    "It can do three things.",
    "They are two different problems.",
    "One day you may feel well again.",
    "No one knows.",
    "Both legs hurt, and one is worse.",
    "Labels use two units.",
    "Doctors sort it into four groups.",
    "The first sign is often a broken bone.",
    "Cramps are common in the second half of the night.",
    "It is one more reason to walk.",
    "Once or twice you may have to stop.",
    "Fold the towel in half.",
    # money
    "A scan costs £250 in some shops.",
    # what a score is given on
    "Pain was given a score from 0 to 10.",
    "",
]


@pytest.mark.parametrize(("sentence", "found"), CLAIMS)
def test_a_quantity_needs_a_source(sentence: str, found: str) -> None:
    """A share, an amount, a time, an age or a count is a claim, in figures or in words."""
    assert found == claimed_number(sentence)


@pytest.mark.parametrize("sentence", NO_CLAIMS)
def test_a_number_that_measures_nothing_needs_no_source(sentence: str) -> None:
    """Years, telephone numbers, names with figures, and figures used as words are let pass."""
    assert "" == claimed_number(sentence)
